<?php
$MESS['DRSK_WIDGET_NAME'] = 'Widget of the customer account';
$MESS['DRSK_WIDGET_DESCRIPTION'] = 'Login, applications, documents, payments and other widgets of the account';
$MESS['DRSK_WIDGET_SECTION'] = 'DRSK';
