<?php
if (!defined('B_PROLOG_INCLUDED') || B_PROLOG_INCLUDED !== true) {
    die();
}

use Bitrix\Main\Config\Configuration;
use Bitrix\Main\Page\Asset;

require_once __DIR__ . '/generated/known.php';

// `SUCCESS_URL` is `success-url`; with a tilde Bitrix keeps what was written, as it has escaped the other already.
$asked = [];
foreach ($arParams as $name => $value) {
    if (strncmp($name, '~', 1) === 0) {
        $asked[strtolower(strtr(substr($name, 1), '_', '-'))] = $value;
    }
}

$settings = Configuration::getValue('drsk') ?: [];
$widget = (string) ($asked['widget'] ?? '');
$arResult['TAG'] = "drsk-$widget";
$arResult['ATTRIBUTES'] = drsk_known_attributes($widget, $asked);
$arResult['PHONE'] = (string) ($settings['phone'] ?? '');
if ($arResult['ATTRIBUTES'] === null) {
    $arResult['ASKED'] = $widget;
    $arResult['WIDGETS'] = array_keys(drsk_widgets());
}

$script = (string) ($settings['script'] ?? '');
if ($arResult['ATTRIBUTES'] !== null && $script !== '' && drsk_is_address($script) && !defined('DRSK_SCRIPT')) {
    // One for the page, so the first widget says what the page is tried out with.
    define('DRSK_SCRIPT', $script);
    $attributes = ['src' => $script] + drsk_script_attributes($settings, $asked);
    // Bitrix would otherwise move it to the end of the page, and join it with others.
    $tag = '<script async data-skip-moving="true"';
    foreach ($attributes as $name => $value) {
        $tag .= " $name=\"" . htmlspecialcharsbx($value) . '"';
    }
    Asset::getInstance()->addString("$tag></script>", true);
}

$this->includeComponentTemplate();
