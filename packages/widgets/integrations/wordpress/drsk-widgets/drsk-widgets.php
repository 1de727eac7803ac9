<?php
/**
 * Plugin Name: DRSK widgets
 * Description: Widgets of the customer account: a block, a short-code and one script for the site.
 * Version: 1.0.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: drsk-widgets
 * Domain Path: /languages
 */

if (!defined('ABSPATH')) {
    exit;
}

require __DIR__ . '/generated/known.php';
require __DIR__ . '/names.php';
require __DIR__ . '/render.php';
require __DIR__ . '/settings.php';

add_action('init', 'drsk_widgets_init');
add_action('admin_menu', 'drsk_widgets_add_page');
add_action('admin_init', 'drsk_widgets_register_settings');
add_filter('wp_script_attributes', 'drsk_widgets_script_attributes');

function drsk_widgets_init(): void
{
    load_plugin_textdomain('drsk-widgets', false, dirname(plugin_basename(__FILE__)) . '/languages');
    add_shortcode('drsk', 'drsk_widgets_shortcode');
    register_block_type(__DIR__ . '/block', ['render_callback' => 'drsk_widgets_block']);
    // What the editor offers is what the site prints.
    wp_localize_script('drsk-widget-editor-script', 'drskWidgets', [
        'names' => drsk_widgets_names(),
        'widgets' => drsk_widgets(),
        'trial' => drsk_trial_kinds(),
        'labels' => [
            'widget' => __('Widget', 'drsk-widgets'),
            'attributes' => __('Attributes', 'drsk-widgets'),
            'trial' => __('To try this page out', 'drsk-widgets'),
            'hint' => __('The widget is drawn on the page of the site.', 'drsk-widgets'),
        ],
    ]);
}
