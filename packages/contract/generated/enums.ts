// Generated from openapi/*.yaml by `npm run generate`: edit those.

/** The values of each enumeration, in the order of the document. */
export const enums = {
  "AccessibilityMark": [
    "step_free",
    "ramp",
    "lift",
    "accessible_toilet",
    "disabled_parking",
    "call_button",
    "tactile_signs",
    "induction_loop",
    "sign_language"
  ],
  "Actor": [
    "applicant",
    "grid",
    "supplier"
  ],
  "AlternativeKind": [
    "standard",
    "reduced",
    "social",
    "decision"
  ],
  "AnnulmentReason": [
    "documents_not_supplied",
    "unpaid",
    "contract_not_signed"
  ],
  "AnswerDecision": [
    "accept",
    "refuse"
  ],
  "AnsweredSubject": [
    "offer",
    "conditions_act",
    "connection_act",
    "final_document"
  ],
  "AppealAction": [
    "reply",
    "rate"
  ],
  "AppealAddressee": [
    "supplier",
    "other_grid",
    "regulator",
    "municipality"
  ],
  "AppealAuthor": [
    "applicant",
    "grid",
    "addressee"
  ],
  "AppealChannel": [
    "account",
    "email",
    "post"
  ],
  "AppealKind": [
    "question",
    "complaint",
    "status_request",
    "fault"
  ],
  "AppealStatus": [
    "registered",
    "forwarded",
    "answered"
  ],
  "AppealTopic": [
    "connection",
    "documents",
    "payment",
    "account",
    "outage",
    "quality",
    "metering",
    "staff",
    "other"
  ],
  "ApplicantKind": [
    "individual",
    "sole_proprietor",
    "legal_entity"
  ],
  "ApplicationChange": [
    "created",
    "changed",
    "deleted"
  ],
  "ApplicationSort": [
    "createdAt",
    "updatedAt",
    "submittedAt",
    "dueOn",
    "number"
  ],
  "ApplicationStatus": [
    "draft",
    "submitted",
    "incomplete",
    "in_review",
    "suspended",
    "offer_posted",
    "refused",
    "accepted",
    "completed",
    "annulled",
    "withdrawn",
    "terminated"
  ],
  "AppointmentState": [
    "requested",
    "proposed",
    "confirmed"
  ],
  "AttachmentKind": [
    "title_document",
    "passport_copy",
    "power_of_attorney",
    "owners_consent",
    "location_plan",
    "single_line_diagram",
    "device_list",
    "supply_contract_draft",
    "external_supply_scheme",
    "project_documentation",
    "redistribution_agreement",
    "generator_passport",
    "benefit_certificate",
    "other"
  ],
  "BookingState": [
    "held",
    "booked",
    "cancelled",
    "expired"
  ],
  "CategoryClause": [
    "14",
    "12(1)",
    "12",
    "13",
    "13(1)",
    "13(2)",
    "13(3)",
    "13(4)",
    "13(5)",
    "13(6)",
    "34",
    "9"
  ],
  "CategoryReason": [
    "household",
    "small_business",
    "above_150",
    "above_670",
    "individual_above_15",
    "individual_business",
    "first_category",
    "temporary",
    "temporary_above_150",
    "temporary_above_35kv",
    "microgeneration",
    "microgeneration_with_load",
    "microgeneration_beyond",
    "generation",
    "grid_company",
    "redistribution",
    "mining",
    "above_04kv"
  ],
  "ConsentChannel": [
    "site",
    "office",
    "phone",
    "epgu"
  ],
  "ConsentKind": [
    "processing",
    "supplier_transfer",
    "open_channels",
    "marketing"
  ],
  "ContractStatus": [
    "offered",
    "active",
    "fulfilled",
    "terminated"
  ],
  "DeadlineEvent": [
    "application_received",
    "documents_requested",
    "suspended",
    "offer_posted",
    "offer_refused",
    "payment_received",
    "contract_concluded",
    "agreement_concluded",
    "works_completed",
    "meter_admitted",
    "fulfilment_notified",
    "inspection_passed",
    "conditions_act_posted",
    "energised",
    "connection_act_posted",
    "notice_posted",
    "objected",
    "objections_answered"
  ],
  "DeadlineUnit": [
    "working_day",
    "day",
    "month",
    "year"
  ],
  "DeliveryReason": [
    "quiet_hours",
    "document_unavailable",
    "delayed",
    "fault",
    "address_refused",
    "gave_up",
    "done",
    "account_closed",
    "unsubscribed"
  ],
  "DeliveryState": [
    "queued",
    "waiting",
    "sent",
    "not_delivered",
    "error",
    "cancelled"
  ],
  "DocumentActionName": [
    "acknowledge",
    "sign",
    "refuse",
    "request_paper_copy",
    "claim_defect"
  ],
  "DocumentKind": [
    "application_copy",
    "completeness_notice",
    "contract_conditions",
    "contract_draft",
    "technical_conditions",
    "invoice",
    "fee_calculation",
    "instruction",
    "meter_admission_act",
    "notice",
    "remarks_list",
    "conditions_act",
    "connection_act",
    "suspension_notice",
    "annulment_notice",
    "withdrawal_notice",
    "supplementary_agreement",
    "termination_agreement",
    "request_refusal"
  ],
  "DocumentStatus": [
    "posted",
    "viewed",
    "signed_grid",
    "waiting_signature",
    "signed_both",
    "objected",
    "replaced"
  ],
  "FeeExclusion": [
    "short_right",
    "flat",
    "repeated"
  ],
  "FinalDocument": [
    "notice",
    "connection_act"
  ],
  "InvoiceStatus": [
    "issued",
    "partially_paid",
    "paid",
    "overdue"
  ],
  "MessageChannel": [
    "email",
    "sms"
  ],
  "NotificationChannel": [
    "email",
    "sms",
    "push"
  ],
  "NotificationKind": [
    "document_posted",
    "stage_changed",
    "remarks",
    "deadline",
    "payment",
    "appeal",
    "visit_changed",
    "visit_reminder",
    "security"
  ],
  "OfficeKind": [
    "centre",
    "point"
  ],
  "OfficeService": [
    "consultation",
    "application",
    "documents",
    "temporary_access",
    "identity",
    "payment"
  ],
  "PaperCopyWay": [
    "office",
    "post"
  ],
  "PartState": [
    "later",
    "due",
    "late",
    "paid",
    "arrived"
  ],
  "PaymentOrder": [
    "simplified",
    "installment",
    "general",
    "redistribution",
    "supplementary",
    "agreed"
  ],
  "PaymentStatus": [
    "pending",
    "processing",
    "paid",
    "arrived",
    "failed",
    "cancelled",
    "unmatched",
    "partly_refunded",
    "refunded"
  ],
  "PaymentWay": [
    "card",
    "sbp",
    "bank_transfer"
  ],
  "ProblemCode": [
    "malformed_request",
    "validation_failed",
    "unauthenticated",
    "invalid_credentials",
    "session_expired",
    "session_revoked",
    "access_revoked",
    "session_reused",
    "use_dpop_nonce",
    "invalid_dpop_proof",
    "temporary_access_limited",
    "setup_required",
    "token_expired",
    "token_revoked",
    "token_scope_missing",
    "token_forbidden",
    "tokens_limit",
    "webhooks_limit",
    "webhook_disabled",
    "not_found",
    "method_not_allowed",
    "stage_forbids",
    "slot_taken",
    "bookings_limit",
    "booking_over",
    "confirmation_invalid",
    "phone_unconfirmed",
    "part_paid",
    "payment_open",
    "idempotency_mismatch",
    "precondition_required",
    "precondition_failed",
    "body_too_large",
    "unsupported_media_type",
    "upload_offset_mismatch",
    "checksum_mismatch",
    "events_lost",
    "identity_unconfirmed",
    "certificate_required",
    "signature_required",
    "signature_malformed",
    "signature_content_mismatch",
    "certificate_expired",
    "certificate_revoked",
    "certificate_issuer_unknown",
    "signer_mismatch",
    "power_of_attorney_missing",
    "signature_unverifiable",
    "too_many_attempts",
    "calendar_not_published",
    "internal_error"
  ],
  "RateUnit": [
    "connection",
    "km",
    "piece",
    "kw",
    "point"
  ],
  "RegionCode": [
    "28",
    "25",
    "27",
    "79",
    "14"
  ],
  "RequestKind": [
    "owner_change",
    "conditions_prolongation",
    "document_duplicate",
    "power_change",
    "schedule_change",
    "termination"
  ],
  "RequestStatus": [
    "requested",
    "in_review",
    "granted",
    "refused",
    "cancelled"
  ],
  "RoleRelation": [
    "self",
    "sole_proprietor",
    "representative"
  ],
  "ScanState": [
    "pending",
    "clean",
    "infected"
  ],
  "SecondFactorMethod": [
    "sms",
    "totp"
  ],
  "SecurityMatter": [
    "contacts",
    "password",
    "second_factor",
    "programs"
  ],
  "SessionMethod": [
    "password",
    "temporary",
    "application",
    "esia"
  ],
  "SessionScope": [
    "full",
    "temporary"
  ],
  "SignatureForm": [
    "cms",
    "code"
  ],
  "SignatureResult": [
    "valid",
    "malformed",
    "content_mismatch",
    "certificate_expired",
    "certificate_revoked",
    "certificate_issuer_unknown",
    "signer_mismatch",
    "power_of_attorney_missing",
    "unverifiable"
  ],
  "SignerRole": [
    "grid",
    "supplier",
    "applicant"
  ],
  "SocialCategory": [
    "low_income",
    "veteran",
    "disabled",
    "chernobyl",
    "semipalatinsk",
    "kept_benefits",
    "mayak",
    "special_risk",
    "large_family"
  ],
  "SortOrder": [
    "asc",
    "desc"
  ],
  "StageName": [
    "filing",
    "completeness",
    "offer",
    "payment",
    "signing",
    "works",
    "meter",
    "fulfilment",
    "inspection",
    "conditions_act",
    "energising",
    "connection_act",
    "temporary_supply",
    "notice",
    "done"
  ],
  "StageState": [
    "done",
    "current",
    "upcoming",
    "stopped"
  ],
  "TimeZone": [
    "Europe/Kaliningrad",
    "Europe/Moscow",
    "Europe/Samara",
    "Asia/Yekaterinburg",
    "Asia/Omsk",
    "Asia/Krasnoyarsk",
    "Asia/Irkutsk",
    "Asia/Yakutsk",
    "Asia/Vladivostok",
    "Asia/Magadan",
    "Asia/Kamchatka"
  ],
  "TimelineEventKind": [
    "submitted",
    "documents_requested",
    "documents_supplied",
    "completeness_confirmed",
    "offer_posted",
    "payment_received",
    "payment_unmatched",
    "contract_concluded",
    "supplier_informed",
    "works_completed",
    "meter_admitted",
    "notice_posted",
    "completed",
    "annulled",
    "clarified",
    "corrected",
    "withdrawn",
    "request_filed",
    "request_granted",
    "request_refused",
    "request_cancelled",
    "contract_terminated",
    "suspended",
    "suspension_notified",
    "resumed",
    "offer_refused",
    "fulfilment_notified",
    "remarks_listed",
    "inspection_passed",
    "conditions_act_posted",
    "conditions_act_signed",
    "energised",
    "connection_act_posted",
    "connection_act_signed",
    "objected",
    "objections_answered",
    "disconnected",
    "inspection_time_chosen",
    "inspection_time_accepted",
    "inspection_time_proposed",
    "inspection_time_confirmed",
    "inspection_time_cancelled"
  ],
  "TokenScope": [
    "applications:read",
    "applications:write",
    "documents:read",
    "payments:read"
  ],
  "TokenType": [
    "Bearer",
    "DPoP"
  ],
  "Track": [
    "simplified",
    "full",
    "temporary"
  ],
  "UpcomingActionKind": [
    "check_completeness",
    "supply_documents",
    "post_offer",
    "pay_invoice",
    "inform_supplier",
    "carry_out_works",
    "give_meter_access",
    "admit_meter",
    "post_notice",
    "pay_part",
    "conclude_supply_contract",
    "decide_request",
    "sign_contract",
    "notify_suspension",
    "notify_fulfilment",
    "inspect",
    "remove_remarks",
    "post_conditions_act",
    "sign_conditions_act",
    "energise",
    "post_connection_act",
    "sign_connection_act",
    "disconnect",
    "answer_objections",
    "choose_inspection_time",
    "propose_inspection_time",
    "confirm_inspection_time"
  ],
  "WebhookDeliveryState": [
    "pending",
    "delivered",
    "failed"
  ],
  "WebhookEventKind": [
    "application.changed",
    "document.posted",
    "payment.changed"
  ],
  "WebhookOutcome": [
    "accepted",
    "refused",
    "redirected",
    "timed_out",
    "unreachable"
  ],
  "WithdrawalReason": [
    "not_needed",
    "object_sold",
    "other_application",
    "too_expensive",
    "other"
  ],
  "WorksStatus": [
    "not_started",
    "in_progress",
    "completed",
    "applicant_ready",
    "inspection",
    "remarks",
    "inspected",
    "meter_admitted",
    "energised",
    "disconnected"
  ]
} as const;
