<?php
$MESS['DRSK_WIDGET_WIDGET'] = 'Widget';
$MESS['DRSK_WIDGET_ACCOUNT'] = 'The whole account';
$MESS['DRSK_WIDGET_LOGIN'] = 'Login';
$MESS['DRSK_WIDGET_REGISTRATION'] = 'Registration';
$MESS['DRSK_WIDGET_EMAIL-CONFIRMATION'] = 'Confirmation of an e-mail';
$MESS['DRSK_WIDGET_RECOVERY'] = 'Forgotten password';
$MESS['DRSK_WIDGET_USER'] = 'Who is signed in';
$MESS['DRSK_WIDGET_APPLICATIONS'] = 'List of applications';
$MESS['DRSK_WIDGET_APPLICATION-FORM'] = 'Application form';
$MESS['DRSK_WIDGET_STATUS-TRACKER'] = 'Status of an application';
$MESS['DRSK_WIDGET_DOCUMENTS'] = 'Documents';
$MESS['DRSK_WIDGET_PAYMENTS'] = 'Payments';
$MESS['DRSK_WIDGET_APPEALS'] = 'Internet reception';
$MESS['DRSK_WIDGET_NOTIFICATIONS'] = 'Notifications';
$MESS['DRSK_WIDGET_TARIFF-CALCULATOR'] = 'Cost of a connection';
$MESS['DRSK_WIDGET_OFFICES'] = 'Offices and visits';
$MESS['DRSK_WIDGET_PROFILE'] = 'Profile';
