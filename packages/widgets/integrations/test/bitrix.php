<?php

// Runs the component on one page: parameters come as JSON, the HTML and the strings of the head go out as JSON.
// What it calls of Bitrix stands in here, as short as it can be.
namespace Bitrix\Main\Config {
    class Configuration
    {
        public static function getValue(string $name) { return $GLOBALS['case']['settings'] ?? null; }
    }
}

namespace Bitrix\Main\Page {
    class Asset
    {
        public array $strings = [];
        private static ?Asset $instance = null;
        public static function getInstance(): Asset { return self::$instance ??= new Asset(); }
        public function addString(string $text, bool $isUnique = false): void
        {
            $this->strings[$isUnique ? md5($text) : count($this->strings)] = $text;
        }
    }
}

namespace Bitrix\Main\Localization {
    class Loc
    {
        private static array $messages = [];

        public static function loadMessages(string $file): void
        {
            $language = $GLOBALS['case']['language'] ?? 'ru';
            include dirname($file) . "/lang/$language/" . basename($file);
            self::$messages = $MESS + self::$messages;
        }

        public static function getMessage(string $code, array $replace = []): ?string
        {
            return isset(self::$messages[$code]) ? strtr(self::$messages[$code], $replace) : null;
        }
    }
}

namespace {
    $case = json_decode(stream_get_contents(STDIN), true);
    define('B_PROLOG_INCLUDED', true);
    define('COMPONENT', dirname(__DIR__) . '/bitrix/drsk/widget');

    function htmlspecialcharsbx(string $text): string { return htmlspecialchars($text, ENT_COMPAT, 'UTF-8'); }
    function ShowError(string $html): void { echo "<font class=\"errortext\">$html</font>"; }

    class StandInApplication
    {
        public function GetShowIncludeAreas(): bool { return $GLOBALS['case']['isEditor'] ?? false; }
    }

    class StandInComponent
    {
        public array $arResult = [];

        /** As Bitrix does: what has to be escaped is, and stays under a tilde as it was. */
        public function include(array $parameters): void
        {
            $arParams = [];
            foreach ($parameters as $name => $value) {
                $arParams[$name] = htmlspecialchars($value);
                $arParams["~$name"] = $value;
            }
            $arResult = &$this->arResult;
            include COMPONENT . '/component.php';
        }

        public function includeComponentTemplate(): void
        {
            $arResult = $this->arResult;
            include COMPONENT . '/templates/.default/template.php';
        }
    }

    $APPLICATION = new StandInApplication();
    $arCurrentValues = $case['widgets'][0] ?? [];
    include COMPONENT . '/.description.php';
    include COMPONENT . '/.parameters.php';

    ob_start();
    foreach ($case['widgets'] ?? [] as $parameters) {
        (new StandInComponent())->include($parameters);
    }
    echo json_encode([
        'html' => ob_get_clean(),
        'head' => array_values(\Bitrix\Main\Page\Asset::getInstance()->strings),
        'description' => $arComponentDescription,
        'parameters' => $arComponentParameters['PARAMETERS'],
    ]);
}
