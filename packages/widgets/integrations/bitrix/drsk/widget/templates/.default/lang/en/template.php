<?php
$MESS['DRSK_WIDGET_UNKNOWN'] = 'There is no widget “#WIDGET#”. There are:';
