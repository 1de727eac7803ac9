<?php
if (!defined('B_PROLOG_INCLUDED') || B_PROLOG_INCLUDED !== true) {
    die();
}

use Bitrix\Main\Localization\Loc;

Loc::loadMessages(__FILE__);

$phone = $arResult['PHONE'];
$number = preg_replace('/(?!^\+)\D/', '', $phone);
$fallback = $number === '' ? '' : "<a href=\"tel:$number\">" . htmlspecialcharsbx($phone) . '</a>';

if ($arResult['ATTRIBUTES'] === null) {
    // Visitors see a phone; who edits the page sees what is wrong.
    if ($GLOBALS['APPLICATION']->GetShowIncludeAreas()) {
        $sentence = Loc::getMessage('DRSK_WIDGET_UNKNOWN', ['#WIDGET#' => $arResult['ASKED']]);
        ShowError(htmlspecialcharsbx($sentence . ' ' . implode(', ', $arResult['WIDGETS'])));
    } else {
        echo $fallback;
    }
    return;
}

echo '<', $arResult['TAG'];
foreach ($arResult['ATTRIBUTES'] as $name => $value) {
    echo " $name=\"", htmlspecialcharsbx($value), '"';
}
echo '>', $fallback, '</', $arResult['TAG'], '>';
