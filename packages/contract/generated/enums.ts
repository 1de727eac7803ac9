// Generated from openapi/*.yaml by `npm run generate`: edit those.

/** The values of each enumeration, in the order of the document. */
export const enums = {
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
  "PaymentOrder": [
    "simplified",
    "installment",
    "general",
    "redistribution",
    "supplementary",
    "agreed"
  ],
  "ProblemCode": [
    "malformed_request",
    "validation_failed",
    "unauthenticated",
    "invalid_credentials",
    "session_expired",
    "session_revoked",
    "session_reused",
    "use_dpop_nonce",
    "invalid_dpop_proof",
    "temporary_access_limited",
    "setup_required",
    "not_found",
    "method_not_allowed",
    "stage_forbids",
    "confirmation_invalid",
    "phone_unconfirmed",
    "idempotency_mismatch",
    "precondition_required",
    "precondition_failed",
    "body_too_large",
    "unsupported_media_type",
    "upload_offset_mismatch",
    "checksum_mismatch",
    "events_lost",
    "too_many_attempts",
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
    "disconnected"
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
    "answer_objections"
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
