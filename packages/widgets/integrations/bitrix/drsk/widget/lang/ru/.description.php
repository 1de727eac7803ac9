<?php
$MESS['DRSK_WIDGET_NAME'] = 'Виджет личного кабинета';
$MESS['DRSK_WIDGET_DESCRIPTION'] = 'Вход, заявки, документы, счета и другие виджеты личного кабинета';
$MESS['DRSK_WIDGET_SECTION'] = 'ДРСК';
