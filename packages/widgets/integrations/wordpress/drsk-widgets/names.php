<?php

if (!defined('ABSPATH')) {
    exit;
}

/** @return array<string, string> what editors of pages choose from */
function drsk_widgets_names(): array
{
    return [
        'account' => __('The whole account', 'drsk-widgets'),
        'login' => __('Login', 'drsk-widgets'),
        'registration' => __('Registration', 'drsk-widgets'),
        'email-confirmation' => __('Confirmation of an e-mail', 'drsk-widgets'),
        'recovery' => __('Forgotten password', 'drsk-widgets'),
        'user' => __('Who is signed in', 'drsk-widgets'),
        'applications' => __('List of applications', 'drsk-widgets'),
        'application-form' => __('Application form', 'drsk-widgets'),
        'status-tracker' => __('Status of an application', 'drsk-widgets'),
        'documents' => __('Documents', 'drsk-widgets'),
        'payments' => __('Payments', 'drsk-widgets'),
        'appeals' => __('Internet reception', 'drsk-widgets'),
        'notifications' => __('Notifications', 'drsk-widgets'),
        'tariff-calculator' => __('Cost of a connection', 'drsk-widgets'),
        'offices' => __('Offices and visits', 'drsk-widgets'),
        'profile' => __('Profile', 'drsk-widgets'),
    ];
}
