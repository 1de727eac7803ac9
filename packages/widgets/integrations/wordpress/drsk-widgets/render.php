<?php

if (!defined('ABSPATH')) {
    exit;
}

/** `[drsk widget="login" region="28"]`, or with content that stands there until the widget is ready. */
function drsk_widgets_shortcode($attributes, ?string $content = ''): string
{
    $asked = is_array($attributes) ? $attributes : [];
    return drsk_widgets_html((string) ($asked['widget'] ?? ''), $asked, (string) $content);
}

function drsk_widgets_block(array $block): string
{
    $asked = is_array($block['attributes'] ?? null) ? $block['attributes'] : [];
    return drsk_widgets_html((string) ($block['widget'] ?? ''), $asked);
}

function drsk_widgets_html(string $widget, array $asked, string $content = ''): string
{
    $known = drsk_known_attributes($widget, $asked);
    $fallback = trim($content) === '' ? drsk_widgets_phone() : wp_kses_post($content);
    if ($known === null) {
        return current_user_can('edit_posts') ? drsk_widgets_unknown($widget) : $fallback;
    }
    drsk_widgets_enqueue();
    drsk_widgets_trial($asked);
    $html = "<drsk-$widget";
    foreach ($known as $name => $value) {
        $html .= " $name=\"" . esc_attr($value) . '"';
    }
    return "$html>$fallback</drsk-$widget>";
}

/** Visitors see a phone; who edits the page sees what is wrong. */
function drsk_widgets_unknown(string $widget): string
{
    /* translators: %s: what was asked for */
    $sentence = __('There is no widget “%s”. There are:', 'drsk-widgets');
    $names = implode(', ', array_keys(drsk_widgets_names()));
    return '<p>' . esc_html(sprintf($sentence, $widget) . " $names") . '</p>';
}

function drsk_widgets_phone(): string
{
    $phone = drsk_widgets_settings()['phone'];
    if ($phone === '') {
        return '';
    }
    $number = preg_replace('/(?!^\+)\D/', '', $phone);
    return '<a href="' . esc_attr("tel:$number") . '">' . esc_html($phone) . '</a>';
}

/** Once for the page, however many widgets it has. */
function drsk_widgets_enqueue(): void
{
    $script = drsk_widgets_settings()['script'];
    if ($script !== '') {
        // No version: `?ver=` would be another address, which no cache and no hash knows.
        wp_enqueue_script('drsk-widgets', $script, [], null, ['strategy' => 'async']);
    }
}

function drsk_widgets_script_attributes(array $attributes): array
{
    if (($attributes['id'] ?? '') !== 'drsk-widgets-js') {
        return $attributes;
    }
    return $attributes + drsk_script_attributes(drsk_widgets_settings(), drsk_widgets_trial());
}

/**
 * What one page is tried out with. WordPress prints scripts after the content, so any widget of the page may say it;
 * of two that differ the first is right.
 */
function drsk_widgets_trial(array $asked = []): array
{
    static $said = [];
    return $said += drsk_sound(drsk_trial_kinds(), $asked);
}
