<?php
$MESS['DRSK_WIDGET_WIDGET'] = 'Виджет';
$MESS['DRSK_WIDGET_ACCOUNT'] = 'Весь личный кабинет';
$MESS['DRSK_WIDGET_LOGIN'] = 'Вход';
$MESS['DRSK_WIDGET_REGISTRATION'] = 'Регистрация';
$MESS['DRSK_WIDGET_EMAIL-CONFIRMATION'] = 'Подтверждение почты';
$MESS['DRSK_WIDGET_RECOVERY'] = 'Восстановление пароля';
$MESS['DRSK_WIDGET_USER'] = 'Кто вошёл: имя и выход';
$MESS['DRSK_WIDGET_APPLICATIONS'] = 'Список заявок';
$MESS['DRSK_WIDGET_APPLICATION-FORM'] = 'Подача заявки';
$MESS['DRSK_WIDGET_STATUS-TRACKER'] = 'Состояние заявки';
$MESS['DRSK_WIDGET_DOCUMENTS'] = 'Документы';
$MESS['DRSK_WIDGET_PAYMENTS'] = 'Счета и оплата';
$MESS['DRSK_WIDGET_APPEALS'] = 'Интернет-приёмная';
$MESS['DRSK_WIDGET_NOTIFICATIONS'] = 'Уведомления';
$MESS['DRSK_WIDGET_TARIFF-CALCULATOR'] = 'Стоимость подключения';
$MESS['DRSK_WIDGET_OFFICES'] = 'Офисы и запись на приём';
$MESS['DRSK_WIDGET_PROFILE'] = 'Профиль';
