<?php

if (!defined('ABSPATH')) {
    exit;
}

/** @return array<string, string> every field, empty where nothing is set */
function drsk_widgets_settings($saved = null): array
{
    $names = ['script', 'integrity', 'api', 'region', 'theme', 'phone', 'mode', 'scenario', 'debug'];
    $none = array_fill_keys($names, '');
    $saved ??= get_option('drsk_widgets', []);
    return array_merge($none, array_intersect_key(is_array($saved) ? $saved : [], $none));
}

function drsk_widgets_add_page(): void
{
    $title = __('DRSK widgets', 'drsk-widgets');
    add_options_page($title, $title, 'manage_options', 'drsk-widgets', 'drsk_widgets_page');
}

function drsk_widgets_register_settings(): void
{
    register_setting('drsk_widgets', 'drsk_widgets', [
        'type' => 'array',
        'sanitize_callback' => 'drsk_widgets_sanitize',
    ]);
    add_settings_section('drsk_widgets', '', '__return_empty_string', 'drsk-widgets');
    foreach (drsk_widgets_fields() as $name => [$label, $example]) {
        add_settings_field("drsk_$name", $label, 'drsk_widgets_field', 'drsk-widgets', 'drsk_widgets', [
            'label_for' => "drsk_$name",
            'name' => $name,
            'example' => $example,
        ]);
    }
}

/** @return array<string, array{string, string}> label and example */
function drsk_widgets_fields(): array
{
    return [
        'script' => [__('Address of drsk.js', 'drsk-widgets'), 'https://widgets.example.ru/v1/drsk.js'],
        'integrity' => [__('Its hash (integrity), for an exact version only', 'drsk-widgets'), 'sha384-…'],
        'api' => [__('Address of the account service', 'drsk-widgets'), 'https://account.example.ru/v1'],
        'region' => [__('Region', 'drsk-widgets'), '28, 25, 27, 79, 14'],
        'theme' => [__('Colours', 'drsk-widgets'), strtr(drsk_themes(), ['|' => ', '])],
        'phone' => [__('Phone until a widget is ready', 'drsk-widgets'), '8-800-100-03-97'],
        'mode' => [__('Mode: a sandbox has made-up data, for trying out', 'drsk-widgets'), 'live, sandbox'],
        'scenario' => [__('What has happened in the sandbox', 'drsk-widgets'), 'household-awaiting-payment'],
        'debug' => [__('Panel for testers', 'drsk-widgets'), 'yes, no'],
    ];
}

/** Keeps what is sound, leaves the rest empty, and says so. */
function drsk_widgets_sanitize($input): array
{
    $kept = drsk_widgets_settings([]);
    foreach (drsk_widgets_fields() as $name => [$label, $example]) {
        $value = is_array($input) && is_string($input[$name] ?? null) ? trim($input[$name]) : '';
        if ($value === '') {
            continue;
        }
        if (drsk_widgets_is_sound($name, $value, $kept['script'])) {
            $kept[$name] = $value;
            continue;
        }
        /* translators: 1: name of a field, 2: an example */
        $sentence = __('%1$s: not taken. It should look like this: %2$s', 'drsk-widgets');
        add_settings_error('drsk_widgets', "drsk_$name", esc_html(sprintf($sentence, $label, $example)));
    }
    return $kept;
}

function drsk_widgets_is_sound(string $name, string $value, string $script): bool
{
    switch ($name) {
        case 'integrity':
            return drsk_is_hash($value) && drsk_is_pinned($script);
        case 'region':
            return (bool) preg_match('/^\d{2}$/', $value);
        case 'theme':
            return drsk_is_value(drsk_themes(), $value);
        case 'mode':
        case 'scenario':
            return drsk_is_value(drsk_trial_kinds()[$name], $value);
        case 'debug':
            return drsk_is_value('yes|no', $value);
        case 'phone':
            return (bool) preg_match('/^\+?[\d ()-]{3,20}$/', $value);
        default:
            return drsk_is_address($value);
    }
}

function drsk_widgets_field(array $field): void
{
    printf(
        '<input class="regular-text" id="%s" name="%s" value="%s" placeholder="%s">',
        esc_attr($field['label_for']),
        esc_attr("drsk_widgets[{$field['name']}]"),
        esc_attr(drsk_widgets_settings()[$field['name']]),
        esc_attr($field['example'])
    );
}

function drsk_widgets_page(): void
{
    if (!current_user_can('manage_options')) {
        return;
    }
    echo '<div class="wrap"><h1>' . esc_html(get_admin_page_title()) . '</h1>';
    echo '<form action="options.php" method="post">';
    settings_fields('drsk_widgets');
    do_settings_sections('drsk-widgets');
    submit_button();
    echo '</form></div>';
}
