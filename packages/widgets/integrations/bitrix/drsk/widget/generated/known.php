<?php

/**
 * What a widget takes of what was asked for: attributes that it has, with values that they may have.
 * Nothing is escaped here: that is for whoever prints it.
 *
 * @return array<string, string>|null null for a widget that there is not
 */
function drsk_known_attributes(string $widget, array $asked): ?array
{
    $kinds = drsk_widgets()[$widget] ?? null;
    if ($kinds === null) {
        return null;
    }
    return drsk_written($kinds, $asked);
}

/**
 * @param array<string, string> $kinds by name
 * @return array<string, string> what is there and may be there
 */
function drsk_sound(array $kinds, array $asked): array
{
    $sound = [];
    foreach ($kinds as $name => $kind) {
        $value = $asked[$name] ?? '';
        $value = is_scalar($value) ? trim((string) $value) : '';
        if ($value !== '' && drsk_is_value($kind, $value)) {
            $sound[$name] = $value;
        }
    }
    return $sound;
}

/**
 * @param array<string, string> $kinds by name
 * @return array<string, string> as attributes: a flag is there without a value, or not at all
 */
function drsk_written(array $kinds, array $asked): array
{
    $written = [];
    foreach (drsk_sound($kinds, $asked) as $name => $value) {
        if ($kinds[$name] !== 'flag') {
            $written[$name] = $value;
        } elseif (drsk_is_on($value)) {
            $written[$name] = '';
        }
    }
    return $written;
}

/** @return array<string, array<string, string>> what each attribute of each widget is checked for */
function drsk_widgets(): array
{
    static $widgets = null;
    return $widgets ??= require __DIR__ . '/widgets.php';
}

function drsk_is_value(string $kind, string $value): bool
{
    switch ($kind) {
        case 'text':
        case 'flag':
            return true;
        case 'words':
            return (bool) preg_match('/^[a-z\d-]+([ ,]+[a-z\d-]+)*$/D', $value);
        case 'number':
            return ctype_digit($value);
        case 'url':
            return drsk_is_address($value);
        default:
            return in_array($value, explode('|', $kind), true);
    }
}

function drsk_is_on(string $value): bool
{
    return !in_array(strtolower($value), ['0', 'n', 'no', 'false'], true);
}

/** Of the web, or of the site itself: never `javascript:` and its like, however they are spelled. */
function drsk_is_address(string $value): bool
{
    if (preg_match('/[\x00-\x20\x7f\\\\]/', $value) || substr($value, 0, 2) === '//') {
        return false;
    }
    return (bool) preg_match('~^(https?://|[^:]*$|[/?#.])~i', $value);
}

/** `auto|dark|…` */
function drsk_themes(): string
{
    return drsk_widgets()['login']['theme'];
}

/** An exact version never changes, so its hash may be known: `/1.4.2/drsk.js`, not `/v1/drsk.js`. */
function drsk_is_pinned(string $script): bool
{
    return (bool) preg_match('~/\d+\.\d+\.\d+/drsk\.js$~', $script);
}

function drsk_is_hash(string $value): bool
{
    return (bool) preg_match('~^sha384-[\w+/]{64}$~', $value);
}

/** @return array<string, string> what a page is tried out with: of the page as a whole, so it goes to the script tag */
function drsk_trial_kinds(): array
{
    return ['mode' => 'live|sandbox', 'scenario' => 'words', 'debug' => 'flag'];
}

/**
 * What the script tag takes besides its address. One page may be tried out with what stands at a widget on it.
 *
 * @param array{script?: string, integrity?: string, api?: string, region?: string, theme?: string,
 *     mode?: string, scenario?: string, debug?: string} $settings
 * @return array<string, string>
 */
function drsk_script_attributes(array $settings, array $asked = []): array
{
    $settings = drsk_sound(drsk_trial_kinds(), $asked) + $settings;
    $kinds = ['api' => 'url', 'region' => 'number', 'theme' => drsk_themes()] + drsk_trial_kinds();
    $attributes = [];
    foreach (drsk_written($kinds, $settings) as $name => $value) {
        $attributes["data-$name"] = $value;
    }
    $integrity = $settings['integrity'] ?? '';
    if (drsk_is_hash($integrity) && drsk_is_pinned($settings['script'] ?? '')) {
        $attributes['integrity'] = $integrity;
        $attributes['crossorigin'] = 'anonymous';
    }
    return $attributes;
}
