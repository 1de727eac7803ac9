<?php

// Runs the plug-in on one page: what is asked for comes as JSON, the HTML and the script tags go out as JSON.
// What it calls of WordPress stands in here, as short as it can be and as strict as the original.
$case = json_decode(stream_get_contents(STDIN), true);
define('ABSPATH', __DIR__);

$hooks = [];
$codes = [];
$blocks = [];
$scripts = [];
$fields = [];
$told = [];

function add_action(string $name, callable $run): void { $GLOBALS['hooks'][$name][] = $run; }
function add_filter(string $name, callable $run): void { add_action($name, $run); }
function add_shortcode(string $name, callable $run): void { $GLOBALS['codes'][$name] = $run; }
function register_block_type(string $folder, array $options): void
{
    $block = json_decode(file_get_contents("$folder/block.json"), true);
    $GLOBALS['blocks'][$block['name']] = $options['render_callback'];
}
function load_plugin_textdomain(): void {}
function plugin_basename(string $file): string { return basename(dirname($file)) . '/' . basename($file); }
function wp_localize_script(string $handle, string $name, array $data): void { $GLOBALS['editor'] = $data; }
function register_setting(string $group, string $name, array $options): void
{
    $GLOBALS['sanitize'] = $options['sanitize_callback'];
}
function add_settings_section(): void {}
function add_settings_field(string $id, string $label, callable $draw, ...$rest): void
{
    $GLOBALS['fields'][] = fn () => $draw(end($rest));
}
function add_options_page(): void {}
function get_option(string $name, $default) { return $GLOBALS['case']['settings'] ?? $default; }
function current_user_can(string $what): bool { return ($GLOBALS['case']['isEditor'] ?? false); }
function esc_attr(string $text): string { return htmlspecialchars($text, ENT_QUOTES, 'UTF-8', false); }
function esc_html(string $text): string { return esc_attr($text); }
function add_settings_error(string $setting, string $code, string $html): void { $GLOBALS['told'][] = $html; }
function wp_kses_post(string $html): string { return strip_tags($html, '<a><p><strong>'); }
function __(string $text, string $domain): string { return translations()[$text] ?? $text; }
function translations(): array
{
    $language = $GLOBALS['case']['language'] ?? 'en';
    if ($language === 'en') {
        return [];
    }
    return (require plugin() . "/languages/drsk-widgets-$language.l10n.php")['messages'];
}
function wp_enqueue_script(string $handle, string $src, array $deps, $version, array $options): void
{
    $GLOBALS['scripts'][$handle] = ['src' => $src, 'id' => "$handle-js", $options['strategy'] => true];
}
/** Scripts are printed when all of the page is. */
function print_scripts(): array
{
    $print = fn (array $attributes) => apply_filters('wp_script_attributes', $attributes);
    return array_map($print, array_values($GLOBALS['scripts']));
}
function apply_filters(string $name, $value)
{
    return array_reduce($GLOBALS['hooks'][$name], fn ($before, $run) => $run($before), $value);
}
function plugin(): string { return dirname(__DIR__) . '/wordpress/drsk-widgets'; }

function do_shortcode(string $page): string
{
    return preg_replace_callback('~\[drsk([^\]]*)\](?:(.*?)\[/drsk\])?~s', function (array $found): string {
        preg_match_all('/([\w-]+)="([^"]*)"/', $found[1], $pairs);
        return $GLOBALS['codes']['drsk'](array_combine($pairs[1], $pairs[2]) ?: '', $found[2] ?? '');
    }, $page);
}

require plugin() . '/drsk-widgets.php';
foreach (['init', 'admin_init', 'admin_menu'] as $hook) {
    array_map('call_user_func', $hooks[$hook]);
}
if (isset($case['saved'])) {
    $case['settings'] = $sanitize($case['saved']);
}
$html = isset($case['block']) ? $blocks['drsk/widget']($case['block']) : do_shortcode($case['page'] ?? '');
ob_start();
array_map('call_user_func', $fields);
echo json_encode([
    'form' => ob_get_clean(),
    'html' => $html,
    'scripts' => print_scripts(),
    'settings' => $case['settings'] ?? null,
    'editor' => $editor,
    'told' => $told,
]);
