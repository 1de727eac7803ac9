<?php
if (!defined('B_PROLOG_INCLUDED') || B_PROLOG_INCLUDED !== true) {
    die();
}

use Bitrix\Main\Localization\Loc;

Loc::loadMessages(__FILE__);

require_once __DIR__ . '/generated/known.php';

$widgets = drsk_widgets();
$chosen = $arCurrentValues['WIDGET'] ?? 'login';
$names = [];
foreach (array_keys($widgets) as $widget) {
    $names[$widget] = Loc::getMessage('DRSK_WIDGET_' . strtoupper($widget));
}

// The widget decides which attributes there are, so choosing one draws the form anew.
$arComponentParameters = ['PARAMETERS' => ['WIDGET' => [
    'PARENT' => 'BASE',
    'NAME' => Loc::getMessage('DRSK_WIDGET_WIDGET'),
    'TYPE' => 'LIST',
    'VALUES' => $names,
    'DEFAULT' => 'login',
    'REFRESH' => 'Y',
]]];
foreach (($widgets[$chosen] ?? []) + drsk_trial_kinds() as $name => $kind) {
    $words = explode('|', $kind);
    $code = strtoupper(strtr($name, '-', '_'));
    $arComponentParameters['PARAMETERS'][$code] = [
        'PARENT' => 'ADDITIONAL_SETTINGS',
        'NAME' => Loc::getMessage("DRSK_WIDGET_TRIAL_$code") ?: $name,
        'TYPE' => count($words) > 1 ? 'LIST' : ($kind === 'flag' ? 'CHECKBOX' : 'STRING'),
        'VALUES' => count($words) > 1 ? ['' => '—'] + array_combine($words, $words) : null,
    ];
}
