<?php
if (!defined('B_PROLOG_INCLUDED') || B_PROLOG_INCLUDED !== true) {
    die();
}

use Bitrix\Main\Localization\Loc;

Loc::loadMessages(__FILE__);

$arComponentDescription = [
    'NAME' => Loc::getMessage('DRSK_WIDGET_NAME'),
    'DESCRIPTION' => Loc::getMessage('DRSK_WIDGET_DESCRIPTION'),
    'PATH' => ['ID' => 'drsk', 'NAME' => Loc::getMessage('DRSK_WIDGET_SECTION')],
];
