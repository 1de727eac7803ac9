<?php
$MESS['DRSK_WIDGET_UNKNOWN'] = 'Виджета «#WIDGET#» нет. Есть такие:';
