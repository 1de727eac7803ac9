// Generated from the contract by `npm run generate`.
"use strict";
export const validator0 = validate0;
const schema0 = {"$ref":"contract#/components/schemas/RecoveryStart"};
const schema2 = {"type":"object","additionalProperties":false,"required":["applicantKind","login"],"properties":{"applicantKind":{"$ref":"contract#/components/schemas/ApplicantKind"},"login":{"$ref":"contract#/components/schemas/IdentifierText"}}};
const schema3 = {"type":"string","enum":["individual","sole_proprietor","legal_entity"]};

function validate3(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "individual") || (data === "sole_proprietor")) || (data === "legal_entity"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema3.enum}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const schema4 = {"type":"string","minLength":1,"maxLength":40};

function validate5(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 40){
vErrors = noted(vErrors, {instancePath,keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(data.length < 1){
vErrors = noted(vErrors, {instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}


function validate2(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicantKind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicantKind"}});
errors++;
}
if(data.login === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "login"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "applicantKind") || (key0 === "login"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.applicantKind !== undefined){
if(!(validate3(data.applicantKind, instancePath+"/applicantKind")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data.login !== undefined){
if(!(validate5(data.login, instancePath+"/login")))errors = (vErrors = joined(vErrors, validate5.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}


function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath)))errors = (vErrors = joined(vErrors, validate2.errors)).length;
validate0.errors = vErrors;
return errors === 0;
}

export const validator1 = validate8;
const schema5 = {"$ref":"contract#/components/schemas/Recovery"};
const schema6 = {"type":"object","required":["id","channels","expiresAt"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"channels":{"type":"array","items":{"$ref":"contract#/components/schemas/RecoveryChannel"}},"expiresAt":{"$ref":"contract#/components/schemas/Instant"}}};
const schema7 = {"type":"string","minLength":1,"maxLength":64,"pattern":"^[\\w-]+$"};
const pattern0 = new RegExp("^[\\w-]+$", "u");

function validate10(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 64){
vErrors = noted(vErrors, {instancePath,keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data.length < 1){
vErrors = noted(vErrors, {instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[\\w-]+$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","required":["channel","target"],"properties":{"channel":{"$ref":"contract#/components/schemas/MessageChannel"},"target":{"type":"string"}}};
const schema9 = {"type":"string","enum":["email","sms"]};

function validate13(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "email") || (data === "sms"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema9.enum}});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
if(data.target === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "target"}});
errors++;
}
if(data.channel !== undefined){
if(!(validate13(data.channel, instancePath+"/channel")))errors = (vErrors = joined(vErrors, validate13.errors)).length;
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"string","format":"date-time"};
const formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

function validate16(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.test(data))){
vErrors = noted(vErrors, {instancePath,keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate9(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.channels === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channels"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data1[i0], instancePath+"/channels/" + i0)))errors = (vErrors = joined(vErrors, validate12.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.expiresAt !== undefined){
if(!(validate16(data.expiresAt, instancePath+"/expiresAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}


function validate8(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate9(data, instancePath)))errors = (vErrors = joined(vErrors, validate9.errors)).length;
validate8.errors = vErrors;
return errors === 0;
}

export const validator2 = validate19;
const schema11 = {"$ref":"contract#/components/schemas/Problem"};
const schema12 = {"type":"object","required":["type","title","status","code","requestId"],"properties":{"type":{"type":"string","format":"uri-reference"},"title":{"type":"string"},"status":{"type":"integer","minimum":400,"maximum":599},"detail":{"type":"string"},"code":{"$ref":"contract#/components/schemas/ProblemCode"},"requestId":{"type":"string"},"fields":{"type":"object","additionalProperties":{"$ref":"contract#/components/schemas/FieldProblem"}}},"examples":[{"type":"about:blank","title":"Этот адрес не знает такого метода","status":405,"code":"method_not_allowed","requestId":"r-7f3a"},{"type":"about:blank","title":"Рабочие дни того года ещё не опубликованы, и срок посчитать нельзя","status":503,"code":"calendar_not_published","requestId":"r-7f3a"}]};
const formats2 = /^[^\s<>"{}|\\^`]*$/;
const schema13 = {"type":"string","enum":["malformed_request","validation_failed","unauthenticated","invalid_credentials","session_expired","session_revoked","access_revoked","session_reused","use_dpop_nonce","invalid_dpop_proof","temporary_access_limited","setup_required","token_expired","token_revoked","token_scope_missing","token_forbidden","tokens_limit","webhooks_limit","webhook_disabled","not_found","method_not_allowed","stage_forbids","slot_taken","bookings_limit","booking_over","confirmation_invalid","phone_unconfirmed","part_paid","payment_open","idempotency_mismatch","precondition_required","precondition_failed","body_too_large","unsupported_media_type","upload_offset_mismatch","checksum_mismatch","events_lost","identity_unconfirmed","certificate_required","signature_required","signature_malformed","signature_content_mismatch","certificate_expired","certificate_revoked","certificate_issuer_unknown","signer_mismatch","power_of_attorney_missing","signature_unverifiable","too_many_attempts","calendar_not_published","internal_error"]};

function validate21(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((data === "malformed_request") || (data === "validation_failed")) || (data === "unauthenticated")) || (data === "invalid_credentials")) || (data === "session_expired")) || (data === "session_revoked")) || (data === "access_revoked")) || (data === "session_reused")) || (data === "use_dpop_nonce")) || (data === "invalid_dpop_proof")) || (data === "temporary_access_limited")) || (data === "setup_required")) || (data === "token_expired")) || (data === "token_revoked")) || (data === "token_scope_missing")) || (data === "token_forbidden")) || (data === "tokens_limit")) || (data === "webhooks_limit")) || (data === "webhook_disabled")) || (data === "not_found")) || (data === "method_not_allowed")) || (data === "stage_forbids")) || (data === "slot_taken")) || (data === "bookings_limit")) || (data === "booking_over")) || (data === "confirmation_invalid")) || (data === "phone_unconfirmed")) || (data === "part_paid")) || (data === "payment_open")) || (data === "idempotency_mismatch")) || (data === "precondition_required")) || (data === "precondition_failed")) || (data === "body_too_large")) || (data === "unsupported_media_type")) || (data === "upload_offset_mismatch")) || (data === "checksum_mismatch")) || (data === "events_lost")) || (data === "identity_unconfirmed")) || (data === "certificate_required")) || (data === "signature_required")) || (data === "signature_malformed")) || (data === "signature_content_mismatch")) || (data === "certificate_expired")) || (data === "certificate_revoked")) || (data === "certificate_issuer_unknown")) || (data === "signer_mismatch")) || (data === "power_of_attorney_missing")) || (data === "signature_unverifiable")) || (data === "too_many_attempts")) || (data === "calendar_not_published")) || (data === "internal_error"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema13.enum}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","required":["code","text"],"properties":{"code":{"type":"string"},"text":{"type":"string"}}};

function validate23(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.text === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate20(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.title === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.code === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.requestId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "requestId"}});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/type",keyword:"format",params:{format: "uri-reference"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599}});
errors++;
}
if(data2 < 400 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 400}});
errors++;
}
}
}
if(data.detail !== undefined){
if(typeof data.detail !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.code !== undefined){
if(!(validate21(data.code, instancePath+"/code")))errors = (vErrors = joined(vErrors, validate21.errors)).length;
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fields !== undefined){
let data6 = data.fields;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
if(!(validate23(data6[key0], instancePath+"/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))))errors = (vErrors = joined(vErrors, validate23.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/fields",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


function validate19(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate20(data, instancePath)))errors = (vErrors = joined(vErrors, validate20.errors)).length;
validate19.errors = vErrors;
return errors === 0;
}

export const validator3 = validate26;
const schema15 = {"$ref":"contract#/components/schemas/MessageRequest"};
const schema16 = {"type":"object","additionalProperties":false,"required":["channel"],"properties":{"channel":{"$ref":"contract#/components/schemas/MessageChannel"}}};

function validate27(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "channel")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.channel !== undefined){
if(!(validate13(data.channel, instancePath+"/channel")))errors = (vErrors = joined(vErrors, validate13.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate26(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate27(data, instancePath)))errors = (vErrors = joined(vErrors, validate27.errors)).length;
validate26.errors = vErrors;
return errors === 0;
}

export const validator4 = validate30;
const schema17 = {"$ref":"contract#/components/schemas/MessageReceipt"};
const schema18 = {"type":"object","required":["channel","target","expiresAt","resendAt"],"properties":{"channel":{"$ref":"contract#/components/schemas/MessageChannel"},"target":{"type":"string"},"expiresAt":{"$ref":"contract#/components/schemas/Instant"},"resendAt":{"$ref":"contract#/components/schemas/Instant"}}};

function validate31(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
if(data.target === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "target"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.resendAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resendAt"}});
errors++;
}
if(data.channel !== undefined){
if(!(validate13(data.channel, instancePath+"/channel")))errors = (vErrors = joined(vErrors, validate13.errors)).length;
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
if(!(validate16(data.expiresAt, instancePath+"/expiresAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.resendAt !== undefined){
if(!(validate16(data.resendAt, instancePath+"/resendAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate31(data, instancePath)))errors = (vErrors = joined(vErrors, validate31.errors)).length;
validate30.errors = vErrors;
return errors === 0;
}

export const validator5 = validate36;
const schema19 = {"$ref":"contract#/components/schemas/CodeProof"};
const schema20 = {"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"$ref":"contract#/components/schemas/OneTimeCode"}}};
function validate37(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "code")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.code !== undefined){
if(!(validate5(data.code, instancePath+"/code")))errors = (vErrors = joined(vErrors, validate5.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate37(data, instancePath)))errors = (vErrors = joined(vErrors, validate37.errors)).length;
validate36.errors = vErrors;
return errors === 0;
}

export const validator6 = validate41;
const schema22 = {"$ref":"contract#/components/schemas/RecoveryProof"};
const schema23 = {"type":"object","required":["token","expiresAt"],"properties":{"token":{"type":"string"},"expiresAt":{"$ref":"contract#/components/schemas/Instant"}}};

function validate42(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.token !== undefined){
if(typeof data.token !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/token",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
if(!(validate16(data.expiresAt, instancePath+"/expiresAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate41(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate42(data, instancePath)))errors = (vErrors = joined(vErrors, validate42.errors)).length;
validate41.errors = vErrors;
return errors === 0;
}

export const validator7 = validate45;
const schema24 = {"$ref":"contract#/components/schemas/PasswordReset"};
const schema25 = {"type":"object","additionalProperties":false,"required":["token","password"],"properties":{"token":{"type":"string","minLength":1,"maxLength":200},"password":{"$ref":"contract#/components/schemas/Password"}}};
const schema26 = {"type":"string","minLength":1,"maxLength":200};

function validate47(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 200){
vErrors = noted(vErrors, {instancePath,keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data.length < 1){
vErrors = noted(vErrors, {instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.password === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "password"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "token") || (key0 === "password"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(data0.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/token",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data0.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/token",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.password !== undefined){
if(!(validate47(data.password, instancePath+"/password")))errors = (vErrors = joined(vErrors, validate47.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate46(data, instancePath)))errors = (vErrors = joined(vErrors, validate46.errors)).length;
validate45.errors = vErrors;
return errors === 0;
}

export const validator8 = validate50;
const schema27 = {"$ref":"contract#/components/schemas/ConfirmedAccount"};
const schema28 = {"type":"object","required":["applicantKind","login"],"properties":{"applicantKind":{"$ref":"contract#/components/schemas/ApplicantKind"},"login":{"type":"string"}}};

function validate51(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicantKind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicantKind"}});
errors++;
}
if(data.login === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "login"}});
errors++;
}
if(data.applicantKind !== undefined){
if(!(validate3(data.applicantKind, instancePath+"/applicantKind")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data.login !== undefined){
if(typeof data.login !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/login",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate50(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate51(data, instancePath)))errors = (vErrors = joined(vErrors, validate51.errors)).length;
validate50.errors = vErrors;
return errors === 0;
}

export const validator9 = validate54;
const schema29 = {"$ref":"contract#/components/schemas/ConsentDocumentPage"};
const schema30 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/ConsentDocument"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema31 = {"type":"object","required":["kind","version","title","purpose","paragraphs","isRequired","withdrawalConsequence","sha256"],"properties":{"kind":{"$ref":"contract#/components/schemas/ConsentKind"},"version":{"type":"string"},"title":{"type":"string"},"purpose":{"type":"string"},"paragraphs":{"type":"array","minItems":1,"items":{"type":"string"}},"isRequired":{"type":"boolean"},"withdrawalConsequence":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}};
const schema32 = {"type":"string","enum":["processing","supplier_transfer","open_channels","marketing"]};

function validate57(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "processing") || (data === "supplier_transfer")) || (data === "open_channels")) || (data === "marketing"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema32.enum}});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("^[0-9a-f]{64}$", "u");

function validate56(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.version === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.title === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.purpose === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
if(data.paragraphs === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "paragraphs"}});
errors++;
}
if(data.isRequired === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isRequired"}});
errors++;
}
if(data.withdrawalConsequence === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "withdrawalConsequence"}});
errors++;
}
if(data.sha256 === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"}});
errors++;
}
if(data.kind !== undefined){
if(!(validate57(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate57.errors)).length;
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.purpose !== undefined){
if(typeof data.purpose !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/purpose",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.paragraphs !== undefined){
let data4 = data.paragraphs;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/paragraphs",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/paragraphs/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/paragraphs",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.isRequired !== undefined){
if(typeof data.isRequired !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isRequired",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.withdrawalConsequence !== undefined){
if(typeof data.withdrawalConsequence !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/withdrawalConsequence",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sha256 !== undefined){
let data8 = data.sha256;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
vErrors = noted(vErrors, {instancePath:instancePath+"/sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":["string","null"]};

function validate60(data, instancePath=""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: schema33.type}});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate55(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate56.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}


function validate54(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate55(data, instancePath)))errors = (vErrors = joined(vErrors, validate55.errors)).length;
validate54.errors = vErrors;
return errors === 0;
}

export const validator10 = validate63;
const schema34 = {"$ref":"contract#/components/schemas/ConsentDocument"};

function validate63(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate56(data, instancePath)))errors = (vErrors = joined(vErrors, validate56.errors)).length;
validate63.errors = vErrors;
return errors === 0;
}

export const validator11 = validate67;
const schema36 = {"$ref":"contract#/components/schemas/Registration"};
const schema37 = {"oneOf":[{"$ref":"contract#/components/schemas/IndividualRegistration"},{"$ref":"contract#/components/schemas/SoleProprietorRegistration"},{"$ref":"contract#/components/schemas/LegalEntityRegistration"}],"discriminator":{"propertyName":"applicantKind"},"type":"object"};
const schema38 = {"type":"object","additionalProperties":false,"required":["applicantKind","snils","lastName","firstName","email","phone","password","consents"],"properties":{"applicantKind":{"type":"string","const":"individual"},"snils":{"$ref":"contract#/components/schemas/IdentifierText"},"lastName":{"$ref":"contract#/components/schemas/PersonName"},"firstName":{"$ref":"contract#/components/schemas/PersonName"},"middleName":{"type":"string","maxLength":100},"passportSeries":{"$ref":"contract#/components/schemas/OptionalText"},"passportNumber":{"$ref":"contract#/components/schemas/OptionalText"},"passportIssuedOn":{"$ref":"contract#/components/schemas/OptionalText"},"passportIssuedBy":{"$ref":"contract#/components/schemas/OptionalText"},"birthDate":{"$ref":"contract#/components/schemas/OptionalText"},"registeredAddress":{"$ref":"contract#/components/schemas/OptionalText"},"actualAddress":{"$ref":"contract#/components/schemas/OptionalText"},"email":{"$ref":"contract#/components/schemas/Email"},"phone":{"$ref":"contract#/components/schemas/Phone"},"password":{"$ref":"contract#/components/schemas/Password"},"consents":{"$ref":"contract#/components/schemas/GivenConsents"}}};
const func0 = Object.prototype.hasOwnProperty;
const schema39 = {"type":"string","minLength":1,"maxLength":100};

function validate71(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 100){
vErrors = noted(vErrors, {instancePath,keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(data.length < 1){
vErrors = noted(vErrors, {instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"string","maxLength":500};

function validate74(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 500){
vErrors = noted(vErrors, {instancePath,keyword:"maxLength",params:{limit: 500}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"string","minLength":3,"maxLength":254};

function validate82(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 254){
vErrors = noted(vErrors, {instancePath,keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(data.length < 3){
vErrors = noted(vErrors, {instancePath,keyword:"minLength",params:{limit: 3}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"string","minLength":5,"maxLength":40};

function validate84(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 40){
vErrors = noted(vErrors, {instancePath,keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(data.length < 5){
vErrors = noted(vErrors, {instancePath,keyword:"minLength",params:{limit: 5}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"array","minItems":1,"maxItems":10,"items":{"$ref":"contract#/components/schemas/GivenConsent"}};
const schema44 = {"type":"object","additionalProperties":false,"required":["kind","version"],"properties":{"kind":{"$ref":"contract#/components/schemas/ConsentKind"},"version":{"type":"string","minLength":1,"maxLength":40}}};

function validate88(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.version === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "version"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate57(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate57.errors)).length;
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(data1.length > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(data1.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/version",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate87(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
vErrors = noted(vErrors, {instancePath,keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data.length < 1){
vErrors = noted(vErrors, {instancePath,keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate88(data[i0], instancePath+"/" + i0)))errors = (vErrors = joined(vErrors, validate88.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate69(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicantKind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicantKind"}});
errors++;
}
if(data.snils === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "snils"}});
errors++;
}
if(data.lastName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "lastName"}});
errors++;
}
if(data.firstName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "firstName"}});
errors++;
}
if(data.email === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "email"}});
errors++;
}
if(data.phone === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phone"}});
errors++;
}
if(data.password === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "password"}});
errors++;
}
if(data.consents === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "consents"}});
errors++;
}
for(const key0 in data){
if(!(func0.call(schema38.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.applicantKind !== undefined){
let data0 = data.applicantKind;
if(typeof data0 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicantKind",keyword:"type",params:{type: "string"}});
errors++;
}
if("individual" !== data0){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicantKind",keyword:"const",params:{allowedValue: "individual"}});
errors++;
}
}
if(data.snils !== undefined){
if(!(validate5(data.snils, instancePath+"/snils")))errors = (vErrors = joined(vErrors, validate5.errors)).length;
}
if(data.lastName !== undefined){
if(!(validate71(data.lastName, instancePath+"/lastName")))errors = (vErrors = joined(vErrors, validate71.errors)).length;
}
if(data.firstName !== undefined){
if(!(validate71(data.firstName, instancePath+"/firstName")))errors = (vErrors = joined(vErrors, validate71.errors)).length;
}
if(data.middleName !== undefined){
let data4 = data.middleName;
if(typeof data4 === "string"){
if(data4.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/middleName",keyword:"maxLength",params:{limit: 100}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/middleName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.passportSeries !== undefined){
if(!(validate74(data.passportSeries, instancePath+"/passportSeries")))errors = (vErrors = joined(vErrors, validate74.errors)).length;
}
if(data.passportNumber !== undefined){
if(!(validate74(data.passportNumber, instancePath+"/passportNumber")))errors = (vErrors = joined(vErrors, validate74.errors)).length;
}
if(data.passportIssuedOn !== undefined){
if(!(validate74(data.passportIssuedOn, instancePath+"/passportIssuedOn")))errors = (vErrors = joined(vErrors, validate74.errors)).length;
}
if(data.passportIssuedBy !== undefined){
if(!(validate74(data.passportIssuedBy, instancePath+"/passportIssuedBy")))errors = (vErrors = joined(vErrors, validate74.errors)).length;
}
if(data.birthDate !== undefined){
if(!(validate74(data.birthDate, instancePath+"/birthDate")))errors = (vErrors = joined(vErrors, validate74.errors)).length;
}
if(data.registeredAddress !== undefined){
if(!(validate74(data.registeredAddress, instancePath+"/registeredAddress")))errors = (vErrors = joined(vErrors, validate74.errors)).length;
}
if(data.actualAddress !== undefined){
if(!(validate74(data.actualAddress, instancePath+"/actualAddress")))errors = (vErrors = joined(vErrors, validate74.errors)).length;
}
if(data.email !== undefined){
if(!(validate82(data.email, instancePath+"/email")))errors = (vErrors = joined(vErrors, validate82.errors)).length;
}
if(data.phone !== undefined){
if(!(validate84(data.phone, instancePath+"/phone")))errors = (vErrors = joined(vErrors, validate84.errors)).length;
}
if(data.password !== undefined){
if(!(validate47(data.password, instancePath+"/password")))errors = (vErrors = joined(vErrors, validate47.errors)).length;
}
if(data.consents !== undefined){
if(!(validate87(data.consents, instancePath+"/consents")))errors = (vErrors = joined(vErrors, validate87.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","additionalProperties":false,"required":["applicantKind","inn","ogrnip","lastName","firstName","email","phone","password","consents"],"properties":{"applicantKind":{"type":"string","const":"sole_proprietor"},"inn":{"$ref":"contract#/components/schemas/IdentifierText"},"ogrnip":{"$ref":"contract#/components/schemas/IdentifierText"},"lastName":{"$ref":"contract#/components/schemas/PersonName"},"firstName":{"$ref":"contract#/components/schemas/PersonName"},"middleName":{"type":"string","maxLength":100},"registeredAddress":{"$ref":"contract#/components/schemas/OptionalText"},"actualAddress":{"$ref":"contract#/components/schemas/OptionalText"},"email":{"$ref":"contract#/components/schemas/Email"},"phone":{"$ref":"contract#/components/schemas/Phone"},"password":{"$ref":"contract#/components/schemas/Password"},"consents":{"$ref":"contract#/components/schemas/GivenConsents"}}};

function validate92(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicantKind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicantKind"}});
errors++;
}
if(data.inn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "inn"}});
errors++;
}
if(data.ogrnip === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ogrnip"}});
errors++;
}
if(data.lastName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "lastName"}});
errors++;
}
if(data.firstName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "firstName"}});
errors++;
}
if(data.email === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "email"}});
errors++;
}
if(data.phone === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phone"}});
errors++;
}
if(data.password === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "password"}});
errors++;
}
if(data.consents === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "consents"}});
errors++;
}
for(const key0 in data){
if(!(func0.call(schema45.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.applicantKind !== undefined){
let data0 = data.applicantKind;
if(typeof data0 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicantKind",keyword:"type",params:{type: "string"}});
errors++;
}
if("sole_proprietor" !== data0){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicantKind",keyword:"const",params:{allowedValue: "sole_proprietor"}});
errors++;
}
}
if(data.inn !== undefined){
if(!(validate5(data.inn, instancePath+"/inn")))errors = (vErrors = joined(vErrors, validate5.errors)).length;
}
if(data.ogrnip !== undefined){
if(!(validate5(data.ogrnip, instancePath+"/ogrnip")))errors = (vErrors = joined(vErrors, validate5.errors)).length;
}
if(data.lastName !== undefined){
if(!(validate71(data.lastName, instancePath+"/lastName")))errors = (vErrors = joined(vErrors, validate71.errors)).length;
}
if(data.firstName !== undefined){
if(!(validate71(data.firstName, instancePath+"/firstName")))errors = (vErrors = joined(vErrors, validate71.errors)).length;
}
if(data.middleName !== undefined){
let data5 = data.middleName;
if(typeof data5 === "string"){
if(data5.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/middleName",keyword:"maxLength",params:{limit: 100}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/middleName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.registeredAddress !== undefined){
if(!(validate74(data.registeredAddress, instancePath+"/registeredAddress")))errors = (vErrors = joined(vErrors, validate74.errors)).length;
}
if(data.actualAddress !== undefined){
if(!(validate74(data.actualAddress, instancePath+"/actualAddress")))errors = (vErrors = joined(vErrors, validate74.errors)).length;
}
if(data.email !== undefined){
if(!(validate82(data.email, instancePath+"/email")))errors = (vErrors = joined(vErrors, validate82.errors)).length;
}
if(data.phone !== undefined){
if(!(validate84(data.phone, instancePath+"/phone")))errors = (vErrors = joined(vErrors, validate84.errors)).length;
}
if(data.password !== undefined){
if(!(validate47(data.password, instancePath+"/password")))errors = (vErrors = joined(vErrors, validate47.errors)).length;
}
if(data.consents !== undefined){
if(!(validate87(data.consents, instancePath+"/consents")))errors = (vErrors = joined(vErrors, validate87.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","additionalProperties":false,"required":["applicantKind","inn","ogrn","fullName","email","phone","password","consents"],"properties":{"applicantKind":{"type":"string","const":"legal_entity"},"inn":{"$ref":"contract#/components/schemas/IdentifierText"},"ogrn":{"$ref":"contract#/components/schemas/IdentifierText"},"kpp":{"type":"string","maxLength":40},"fullName":{"type":"string","minLength":1,"maxLength":500},"registeredAddress":{"$ref":"contract#/components/schemas/OptionalText"},"actualAddress":{"$ref":"contract#/components/schemas/OptionalText"},"email":{"$ref":"contract#/components/schemas/Email"},"phone":{"$ref":"contract#/components/schemas/Phone"},"password":{"$ref":"contract#/components/schemas/Password"},"consents":{"$ref":"contract#/components/schemas/GivenConsents"}}};

function validate103(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicantKind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicantKind"}});
errors++;
}
if(data.inn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "inn"}});
errors++;
}
if(data.ogrn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ogrn"}});
errors++;
}
if(data.fullName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fullName"}});
errors++;
}
if(data.email === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "email"}});
errors++;
}
if(data.phone === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phone"}});
errors++;
}
if(data.password === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "password"}});
errors++;
}
if(data.consents === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "consents"}});
errors++;
}
for(const key0 in data){
if(!(func0.call(schema46.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.applicantKind !== undefined){
let data0 = data.applicantKind;
if(typeof data0 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicantKind",keyword:"type",params:{type: "string"}});
errors++;
}
if("legal_entity" !== data0){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicantKind",keyword:"const",params:{allowedValue: "legal_entity"}});
errors++;
}
}
if(data.inn !== undefined){
if(!(validate5(data.inn, instancePath+"/inn")))errors = (vErrors = joined(vErrors, validate5.errors)).length;
}
if(data.ogrn !== undefined){
if(!(validate5(data.ogrn, instancePath+"/ogrn")))errors = (vErrors = joined(vErrors, validate5.errors)).length;
}
if(data.kpp !== undefined){
let data3 = data.kpp;
if(typeof data3 === "string"){
if(data3.length > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/kpp",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/kpp",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fullName !== undefined){
let data4 = data.fullName;
if(typeof data4 === "string"){
if(data4.length > 500){
vErrors = noted(vErrors, {instancePath:instancePath+"/fullName",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(data4.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/fullName",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/fullName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.registeredAddress !== undefined){
if(!(validate74(data.registeredAddress, instancePath+"/registeredAddress")))errors = (vErrors = joined(vErrors, validate74.errors)).length;
}
if(data.actualAddress !== undefined){
if(!(validate74(data.actualAddress, instancePath+"/actualAddress")))errors = (vErrors = joined(vErrors, validate74.errors)).length;
}
if(data.email !== undefined){
if(!(validate82(data.email, instancePath+"/email")))errors = (vErrors = joined(vErrors, validate82.errors)).length;
}
if(data.phone !== undefined){
if(!(validate84(data.phone, instancePath+"/phone")))errors = (vErrors = joined(vErrors, validate84.errors)).length;
}
if(data.password !== undefined){
if(!(validate47(data.password, instancePath+"/password")))errors = (vErrors = joined(vErrors, validate47.errors)).length;
}
if(data.consents !== undefined){
if(!(validate87(data.consents, instancePath+"/consents")))errors = (vErrors = joined(vErrors, validate87.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}


function validate68(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.applicantKind;
if(typeof tag0 == "string"){
if(tag0 === "individual"){
if(!(validate69(data, instancePath)))errors = (vErrors = joined(vErrors, validate69.errors)).length;
}
else if(tag0 === "sole_proprietor"){
if(!(validate92(data, instancePath)))errors = (vErrors = joined(vErrors, validate92.errors)).length;
}
else if(tag0 === "legal_entity"){
if(!(validate103(data, instancePath)))errors = (vErrors = joined(vErrors, validate103.errors)).length;
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "applicantKind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "applicantKind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}


function validate67(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate68(data, instancePath)))errors = (vErrors = joined(vErrors, validate68.errors)).length;
validate67.errors = vErrors;
return errors === 0;
}

export const validator12 = validate116;
const schema47 = {"$ref":"contract#/components/schemas/RegistrationReceipt"};
const schema48 = {"type":"object","required":["id","email","expiresAt","resendAt","phone","codeResendAt","isConfirmed"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"email":{"type":"string"},"expiresAt":{"$ref":"contract#/components/schemas/Instant"},"resendAt":{"$ref":"contract#/components/schemas/Instant"},"phone":{"type":"string"},"codeResendAt":{"$ref":"contract#/components/schemas/Instant"},"isConfirmed":{"type":"boolean"}}};

function validate117(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.email === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "email"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.resendAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resendAt"}});
errors++;
}
if(data.phone === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phone"}});
errors++;
}
if(data.codeResendAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "codeResendAt"}});
errors++;
}
if(data.isConfirmed === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isConfirmed"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
if(!(validate16(data.expiresAt, instancePath+"/expiresAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.resendAt !== undefined){
if(!(validate16(data.resendAt, instancePath+"/resendAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.codeResendAt !== undefined){
if(!(validate16(data.codeResendAt, instancePath+"/codeResendAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.isConfirmed !== undefined){
if(typeof data.isConfirmed !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isConfirmed",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}


function validate116(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate117(data, instancePath)))errors = (vErrors = joined(vErrors, validate117.errors)).length;
validate116.errors = vErrors;
return errors === 0;
}

export const validator13 = validate123;
const schema49 = {"$ref":"contract#/components/schemas/EmailConfirmation"};
const schema50 = {"type":"object","additionalProperties":false,"required":["token"],"properties":{"token":{"type":"string","minLength":1,"maxLength":200}}};

function validate124(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "token")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(data0.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/token",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data0.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/token",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}


function validate123(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate124(data, instancePath)))errors = (vErrors = joined(vErrors, validate124.errors)).length;
validate123.errors = vErrors;
return errors === 0;
}

export const validator14 = validate126;
const schema51 = {"$ref":"contract#/components/schemas/SessionPage"};
const schema52 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/SessionSummary"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema53 = {"type":"object","required":["id","isCurrent","method","device","address","createdAt","lastUsedAt"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"isCurrent":{"type":"boolean"},"method":{"$ref":"contract#/components/schemas/SessionMethod"},"device":{"type":["string","null"]},"address":{"type":["string","null"]},"createdAt":{"$ref":"contract#/components/schemas/Instant"},"lastUsedAt":{"$ref":"contract#/components/schemas/Instant"}}};
const schema54 = {"type":"string","enum":["password","temporary","application","esia"]};

function validate130(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "password") || (data === "temporary")) || (data === "application")) || (data === "esia"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema54.enum}});
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}


function validate128(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.isCurrent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isCurrent"}});
errors++;
}
if(data.method === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "method"}});
errors++;
}
if(data.device === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "device"}});
errors++;
}
if(data.address === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "address"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.lastUsedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "lastUsedAt"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.isCurrent !== undefined){
if(typeof data.isCurrent !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isCurrent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.method !== undefined){
if(!(validate130(data.method, instancePath+"/method")))errors = (vErrors = joined(vErrors, validate130.errors)).length;
}
if(data.device !== undefined){
let data3 = data.device;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/device",keyword:"type",params:{type: schema53.properties.device.type}});
errors++;
}
}
if(data.address !== undefined){
let data4 = data.address;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/address",keyword:"type",params:{type: schema53.properties.address.type}});
errors++;
}
}
if(data.createdAt !== undefined){
if(!(validate16(data.createdAt, instancePath+"/createdAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.lastUsedAt !== undefined){
if(!(validate16(data.lastUsedAt, instancePath+"/lastUsedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}


function validate127(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate128(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate128.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}


function validate126(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate127(data, instancePath)))errors = (vErrors = joined(vErrors, validate127.errors)).length;
validate126.errors = vErrors;
return errors === 0;
}

export const validator15 = validate137;
const schema55 = {"$ref":"contract#/components/schemas/SessionSummary"};

function validate137(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate128(data, instancePath)))errors = (vErrors = joined(vErrors, validate128.errors)).length;
validate137.errors = vErrors;
return errors === 0;
}

export const validator16 = validate144;
const schema57 = {"$ref":"contract#/components/schemas/Credentials"};
const schema58 = {"type":"object","additionalProperties":false,"required":["applicantKind","login","password"],"properties":{"applicantKind":{"$ref":"contract#/components/schemas/ApplicantKind"},"login":{"$ref":"contract#/components/schemas/IdentifierText"},"password":{"$ref":"contract#/components/schemas/Password"}}};

function validate145(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicantKind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicantKind"}});
errors++;
}
if(data.login === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "login"}});
errors++;
}
if(data.password === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "password"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "applicantKind") || (key0 === "login")) || (key0 === "password"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.applicantKind !== undefined){
if(!(validate3(data.applicantKind, instancePath+"/applicantKind")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data.login !== undefined){
if(!(validate5(data.login, instancePath+"/login")))errors = (vErrors = joined(vErrors, validate5.errors)).length;
}
if(data.password !== undefined){
if(!(validate47(data.password, instancePath+"/password")))errors = (vErrors = joined(vErrors, validate47.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}


function validate144(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate145(data, instancePath)))errors = (vErrors = joined(vErrors, validate145.errors)).length;
validate144.errors = vErrors;
return errors === 0;
}

export const validator17 = validate150;
const schema59 = {"$ref":"contract#/components/schemas/Session"};
const schema60 = {"type":"object","required":["id","tokenType","accessToken","accessTokenExpiresAt","expiresAt","method","scope","isSetupRequired","roles","account"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"tokenType":{"$ref":"contract#/components/schemas/TokenType"},"accessToken":{"type":"string"},"accessTokenExpiresAt":{"$ref":"contract#/components/schemas/Instant"},"refreshToken":{"type":"string"},"expiresAt":{"$ref":"contract#/components/schemas/Instant"},"method":{"$ref":"contract#/components/schemas/SessionMethod"},"scope":{"$ref":"contract#/components/schemas/SessionScope"},"isSetupRequired":{"type":"boolean"},"roles":{"type":"array","minItems":1,"items":{"$ref":"contract#/components/schemas/Role"}},"account":{"$ref":"contract#/components/schemas/Account"}}};
const schema61 = {"type":"string","enum":["Bearer","DPoP"]};

function validate153(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "Bearer") || (data === "DPoP"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema61.enum}});
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"string","enum":["full","temporary"]};

function validate158(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "full") || (data === "temporary"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema62.enum}});
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","required":["accountId","relation","applicantKind","login","displayName"],"properties":{"accountId":{"$ref":"contract#/components/schemas/Id"},"relation":{"$ref":"contract#/components/schemas/RoleRelation"},"applicantKind":{"$ref":"contract#/components/schemas/ApplicantKind"},"login":{"type":"string"},"displayName":{"type":"string"}}};
const schema64 = {"type":"string","enum":["self","sole_proprietor","representative"]};

function validate162(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "self") || (data === "sole_proprietor")) || (data === "representative"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema64.enum}});
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}


function validate160(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
if(data.relation === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "relation"}});
errors++;
}
if(data.applicantKind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicantKind"}});
errors++;
}
if(data.login === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "login"}});
errors++;
}
if(data.displayName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "displayName"}});
errors++;
}
if(data.accountId !== undefined){
if(!(validate10(data.accountId, instancePath+"/accountId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.relation !== undefined){
if(!(validate162(data.relation, instancePath+"/relation")))errors = (vErrors = joined(vErrors, validate162.errors)).length;
}
if(data.applicantKind !== undefined){
if(!(validate3(data.applicantKind, instancePath+"/applicantKind")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data.login !== undefined){
if(typeof data.login !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/login",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"object","required":["id","applicantKind","login","displayName","createdAt"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"applicantKind":{"$ref":"contract#/components/schemas/ApplicantKind"},"login":{"type":"string"},"displayName":{"type":"string"},"email":{"type":"string"},"phone":{"type":"string"},"emailConfirmedAt":{"$ref":"contract#/components/schemas/Instant"},"phoneConfirmedAt":{"$ref":"contract#/components/schemas/Instant"},"identityConfirmedAt":{"$ref":"contract#/components/schemas/Instant"},"snils":{"type":"string"},"inn":{"type":"string"},"ogrn":{"type":"string"},"ogrnip":{"type":"string"},"kpp":{"type":"string"},"lastName":{"type":"string"},"firstName":{"type":"string"},"middleName":{"type":"string"},"fullName":{"type":"string"},"passportSeries":{"type":"string"},"passportNumber":{"type":"string"},"passportIssuedOn":{"$ref":"contract#/components/schemas/LocalDate"},"passportIssuedBy":{"type":"string"},"birthDate":{"$ref":"contract#/components/schemas/LocalDate"},"birthPlace":{"type":"string"},"registeredAddress":{"type":"string"},"actualAddress":{"type":"string"},"processingWithdrawnAt":{"$ref":"contract#/components/schemas/Instant"},"createdAt":{"$ref":"contract#/components/schemas/Instant"}}};
const schema66 = {"type":"string","format":"date"};
const formats4 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function validate172(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats4.test(data))){
vErrors = noted(vErrors, {instancePath,keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}


function validate166(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.applicantKind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicantKind"}});
errors++;
}
if(data.login === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "login"}});
errors++;
}
if(data.displayName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "displayName"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.applicantKind !== undefined){
if(!(validate3(data.applicantKind, instancePath+"/applicantKind")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data.login !== undefined){
if(typeof data.login !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/login",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.emailConfirmedAt !== undefined){
if(!(validate16(data.emailConfirmedAt, instancePath+"/emailConfirmedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.phoneConfirmedAt !== undefined){
if(!(validate16(data.phoneConfirmedAt, instancePath+"/phoneConfirmedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.identityConfirmedAt !== undefined){
if(!(validate16(data.identityConfirmedAt, instancePath+"/identityConfirmedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.snils !== undefined){
if(typeof data.snils !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/snils",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.inn !== undefined){
if(typeof data.inn !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/inn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ogrn !== undefined){
if(typeof data.ogrn !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/ogrn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ogrnip !== undefined){
if(typeof data.ogrnip !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/ogrnip",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kpp !== undefined){
if(typeof data.kpp !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/kpp",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.middleName !== undefined){
if(typeof data.middleName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/middleName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fullName !== undefined){
if(typeof data.fullName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/fullName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.passportSeries !== undefined){
if(typeof data.passportSeries !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/passportSeries",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.passportNumber !== undefined){
if(typeof data.passportNumber !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/passportNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.passportIssuedOn !== undefined){
if(!(validate172(data.passportIssuedOn, instancePath+"/passportIssuedOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.passportIssuedBy !== undefined){
if(typeof data.passportIssuedBy !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/passportIssuedBy",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.birthDate !== undefined){
if(!(validate172(data.birthDate, instancePath+"/birthDate")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.birthPlace !== undefined){
if(typeof data.birthPlace !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/birthPlace",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.registeredAddress !== undefined){
if(typeof data.registeredAddress !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/registeredAddress",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.actualAddress !== undefined){
if(typeof data.actualAddress !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/actualAddress",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.processingWithdrawnAt !== undefined){
if(!(validate16(data.processingWithdrawnAt, instancePath+"/processingWithdrawnAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.createdAt !== undefined){
if(!(validate16(data.createdAt, instancePath+"/createdAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}


function validate151(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.tokenType === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tokenType"}});
errors++;
}
if(data.accessToken === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "accessToken"}});
errors++;
}
if(data.accessTokenExpiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "accessTokenExpiresAt"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.method === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "method"}});
errors++;
}
if(data.scope === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "scope"}});
errors++;
}
if(data.isSetupRequired === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isSetupRequired"}});
errors++;
}
if(data.roles === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "roles"}});
errors++;
}
if(data.account === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "account"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.tokenType !== undefined){
if(!(validate153(data.tokenType, instancePath+"/tokenType")))errors = (vErrors = joined(vErrors, validate153.errors)).length;
}
if(data.accessToken !== undefined){
if(typeof data.accessToken !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/accessToken",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.accessTokenExpiresAt !== undefined){
if(!(validate16(data.accessTokenExpiresAt, instancePath+"/accessTokenExpiresAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.refreshToken !== undefined){
if(typeof data.refreshToken !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/refreshToken",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
if(!(validate16(data.expiresAt, instancePath+"/expiresAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.method !== undefined){
if(!(validate130(data.method, instancePath+"/method")))errors = (vErrors = joined(vErrors, validate130.errors)).length;
}
if(data.scope !== undefined){
if(!(validate158(data.scope, instancePath+"/scope")))errors = (vErrors = joined(vErrors, validate158.errors)).length;
}
if(data.isSetupRequired !== undefined){
if(typeof data.isSetupRequired !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isSetupRequired",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.roles !== undefined){
let data9 = data.roles;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/roles",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate160(data9[i0], instancePath+"/roles/" + i0)))errors = (vErrors = joined(vErrors, validate160.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.account !== undefined){
if(!(validate166(data.account, instancePath+"/account")))errors = (vErrors = joined(vErrors, validate166.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}


function validate150(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate151(data, instancePath)))errors = (vErrors = joined(vErrors, validate151.errors)).length;
validate150.errors = vErrors;
return errors === 0;
}

export const validator18 = validate179;
const schema67 = {"$ref":"contract#/components/schemas/SecondFactorChallenge"};
const schema68 = {"type":"object","required":["challengeId","method","expiresAt"],"properties":{"challengeId":{"$ref":"contract#/components/schemas/Id"},"method":{"$ref":"contract#/components/schemas/SecondFactorMethod"},"target":{"type":"string"},"expiresAt":{"$ref":"contract#/components/schemas/Instant"},"resendAt":{"$ref":"contract#/components/schemas/Instant"}}};
const schema69 = {"type":"string","enum":["sms","totp"]};

function validate182(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "sms") || (data === "totp"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema69.enum}});
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}


function validate180(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.challengeId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "challengeId"}});
errors++;
}
if(data.method === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "method"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.challengeId !== undefined){
if(!(validate10(data.challengeId, instancePath+"/challengeId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.method !== undefined){
if(!(validate182(data.method, instancePath+"/method")))errors = (vErrors = joined(vErrors, validate182.errors)).length;
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
if(!(validate16(data.expiresAt, instancePath+"/expiresAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.resendAt !== undefined){
if(!(validate16(data.resendAt, instancePath+"/resendAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}


function validate179(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate180(data, instancePath)))errors = (vErrors = joined(vErrors, validate180.errors)).length;
validate179.errors = vErrors;
return errors === 0;
}

export const validator19 = validate187;
const schema70 = {"$ref":"contract#/components/schemas/ApplicationCredentials"};
const schema71 = {"type":"object","additionalProperties":false,"required":["applicationNumber","password"],"properties":{"applicationNumber":{"$ref":"contract#/components/schemas/IdentifierText"},"password":{"$ref":"contract#/components/schemas/Password"}}};

function validate188(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicationNumber === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicationNumber"}});
errors++;
}
if(data.password === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "password"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "applicationNumber") || (key0 === "password"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.applicationNumber !== undefined){
if(!(validate5(data.applicationNumber, instancePath+"/applicationNumber")))errors = (vErrors = joined(vErrors, validate5.errors)).length;
}
if(data.password !== undefined){
if(!(validate47(data.password, instancePath+"/password")))errors = (vErrors = joined(vErrors, validate47.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}


function validate187(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate188(data, instancePath)))errors = (vErrors = joined(vErrors, validate188.errors)).length;
validate187.errors = vErrors;
return errors === 0;
}

export const validator20 = validate192;
const schema72 = {"$ref":"contract#/components/schemas/SecondFactorAnswer"};
const schema73 = {"type":"object","additionalProperties":false,"required":["challengeId","code"],"properties":{"challengeId":{"$ref":"contract#/components/schemas/Id"},"code":{"$ref":"contract#/components/schemas/OneTimeCode"}}};

function validate193(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.challengeId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "challengeId"}});
errors++;
}
if(data.code === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "challengeId") || (key0 === "code"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.challengeId !== undefined){
if(!(validate10(data.challengeId, instancePath+"/challengeId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.code !== undefined){
if(!(validate5(data.code, instancePath+"/code")))errors = (vErrors = joined(vErrors, validate5.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}


function validate192(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate193(data, instancePath)))errors = (vErrors = joined(vErrors, validate193.errors)).length;
validate192.errors = vErrors;
return errors === 0;
}

export const validator21 = validate197;
const schema74 = {"$ref":"contract#/components/schemas/EsiaStart"};
const schema75 = {"type":"object","additionalProperties":false,"required":["returnUrl","codeChallenge"],"properties":{"returnUrl":{"type":"string","format":"uri","maxLength":2000},"codeChallenge":{"type":"string","pattern":"^[\\w-]{43}$"}}};
const pattern3 = new RegExp("^[\\w-]{43}$", "u");

function validate198(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.returnUrl === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "returnUrl"}});
errors++;
}
if(data.codeChallenge === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "codeChallenge"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "returnUrl") || (key0 === "codeChallenge"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.returnUrl !== undefined){
let data0 = data.returnUrl;
if(typeof data0 === "string"){
if(data0.length > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/returnUrl",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/returnUrl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.codeChallenge !== undefined){
let data1 = data.codeChallenge;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/codeChallenge",keyword:"pattern",params:{pattern: "^[\\w-]{43}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/codeChallenge",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}


function validate197(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate198(data, instancePath)))errors = (vErrors = joined(vErrors, validate198.errors)).length;
validate197.errors = vErrors;
return errors === 0;
}

export const validator22 = validate200;
const schema76 = {"$ref":"contract#/components/schemas/EsiaAuthorization"};
const schema77 = {"type":"object","required":["url","state","expiresAt"],"properties":{"url":{"type":"string","format":"uri"},"state":{"type":"string"},"expiresAt":{"$ref":"contract#/components/schemas/Instant"}}};

function validate201(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data.state === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.url !== undefined){
if(!(typeof data.url === "string")){
vErrors = noted(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
if(!(validate16(data.expiresAt, instancePath+"/expiresAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}


function validate200(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate201(data, instancePath)))errors = (vErrors = joined(vErrors, validate201.errors)).length;
validate200.errors = vErrors;
return errors === 0;
}

export const validator23 = validate204;
const schema78 = {"$ref":"contract#/components/schemas/EsiaReturn"};
const schema79 = {"type":"object","additionalProperties":false,"required":["state","code","codeVerifier"],"properties":{"state":{"type":"string","minLength":1,"maxLength":200},"code":{"type":"string","minLength":1,"maxLength":200},"codeVerifier":{"type":"string","pattern":"^[\\w.~-]{43,128}$"}}};
const pattern4 = new RegExp("^[\\w.~-]{43,128}$", "u");

function validate205(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.code === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.codeVerifier === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "codeVerifier"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "state") || (key0 === "code")) || (key0 === "codeVerifier"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 === "string"){
if(data0.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data0.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 === "string"){
if(data1.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data1.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/code",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.codeVerifier !== undefined){
let data2 = data.codeVerifier;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/codeVerifier",keyword:"pattern",params:{pattern: "^[\\w.~-]{43,128}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/codeVerifier",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}


function validate204(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate205(data, instancePath)))errors = (vErrors = joined(vErrors, validate205.errors)).length;
validate204.errors = vErrors;
return errors === 0;
}

export const validator24 = validate207;
const schema80 = {"$ref":"contract#/components/schemas/EsiaPerson"};
const schema81 = {"type":"object","required":["applicantKind"],"properties":{"applicantKind":{"$ref":"contract#/components/schemas/ApplicantKind"},"snils":{"type":"string"},"inn":{"type":"string"},"ogrn":{"type":"string"},"ogrnip":{"type":"string"},"lastName":{"type":"string"},"firstName":{"type":"string"},"middleName":{"type":"string"},"fullName":{"type":"string"}}};

function validate208(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicantKind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicantKind"}});
errors++;
}
if(data.applicantKind !== undefined){
if(!(validate3(data.applicantKind, instancePath+"/applicantKind")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data.snils !== undefined){
if(typeof data.snils !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/snils",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.inn !== undefined){
if(typeof data.inn !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/inn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ogrn !== undefined){
if(typeof data.ogrn !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/ogrn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ogrnip !== undefined){
if(typeof data.ogrnip !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/ogrnip",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.middleName !== undefined){
if(typeof data.middleName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/middleName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fullName !== undefined){
if(typeof data.fullName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/fullName",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}


function validate207(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate208(data, instancePath)))errors = (vErrors = joined(vErrors, validate208.errors)).length;
validate207.errors = vErrors;
return errors === 0;
}

export const validator25 = validate211;
const schema82 = {"$ref":"contract#/components/schemas/SessionRefresh"};
const schema83 = {"oneOf":[{"$ref":"contract#/components/schemas/TokenRefresh"},{"$ref":"contract#/components/schemas/KeyRefresh"}]};
const schema84 = {"type":"object","additionalProperties":false,"required":["refreshToken"],"properties":{"refreshToken":{"type":"string","minLength":1,"maxLength":200}}};

function validate213(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refreshToken === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "refreshToken"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "refreshToken")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.refreshToken !== undefined){
let data0 = data.refreshToken;
if(typeof data0 === "string"){
if(data0.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/refreshToken",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data0.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/refreshToken",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/refreshToken",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"object","additionalProperties":false,"required":["sessionId"],"properties":{"sessionId":{"$ref":"contract#/components/schemas/Id"}}};

function validate215(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sessionId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sessionId"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "sessionId")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.sessionId !== undefined){
if(!(validate10(data.sessionId, instancePath+"/sessionId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}


function validate212(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate213(data, instancePath)))errors = (vErrors = joined(vErrors, validate213.errors)).length;
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate215(data, instancePath)))errors = (vErrors = joined(vErrors, validate215.errors)).length;
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
vErrors = noted(vErrors, {instancePath,keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate212.errors = vErrors;
return errors === 0;
}


function validate211(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate212(data, instancePath)))errors = (vErrors = joined(vErrors, validate212.errors)).length;
validate211.errors = vErrors;
return errors === 0;
}

export const validator26 = validate219;
const schema86 = {"$ref":"contract#/components/schemas/RoleChoice"};
const schema87 = {"type":"object","additionalProperties":false,"required":["accountId"],"properties":{"accountId":{"$ref":"contract#/components/schemas/Id"}}};

function validate220(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "accountId")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.accountId !== undefined){
if(!(validate10(data.accountId, instancePath+"/accountId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}


function validate219(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate220(data, instancePath)))errors = (vErrors = joined(vErrors, validate220.errors)).length;
validate219.errors = vErrors;
return errors === 0;
}

export const validator27 = validate223;
const schema88 = {"$ref":"contract#/components/schemas/ApiTokenPage"};
const schema89 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/ApiToken"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema90 = {"type":"object","required":["id","name","prefix","scopes","isExpired","createdAt","expiresAt","lastUsedAt","lastUsedFrom"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"name":{"type":"string"},"prefix":{"type":"string"},"scopes":{"type":"array","items":{"$ref":"contract#/components/schemas/TokenScope"}},"isExpired":{"type":"boolean"},"createdAt":{"$ref":"contract#/components/schemas/Instant"},"expiresAt":{"$ref":"contract#/components/schemas/Instant"},"lastUsedAt":{"type":["string","null"],"format":"date-time"},"lastUsedFrom":{"type":["string","null"]}}};
const schema91 = {"type":"string","enum":["applications:read","applications:write","documents:read","payments:read"]};

function validate227(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "applications:read") || (data === "applications:write")) || (data === "documents:read")) || (data === "payments:read"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema91.enum}});
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}


function validate225(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.prefix === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "prefix"}});
errors++;
}
if(data.scopes === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "scopes"}});
errors++;
}
if(data.isExpired === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isExpired"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.lastUsedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "lastUsedAt"}});
errors++;
}
if(data.lastUsedFrom === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "lastUsedFrom"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.prefix !== undefined){
if(typeof data.prefix !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/prefix",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.scopes !== undefined){
let data3 = data.scopes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate227(data3[i0], instancePath+"/scopes/" + i0)))errors = (vErrors = joined(vErrors, validate227.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.isExpired !== undefined){
if(typeof data.isExpired !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isExpired",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.createdAt !== undefined){
if(!(validate16(data.createdAt, instancePath+"/createdAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.expiresAt !== undefined){
if(!(validate16(data.expiresAt, instancePath+"/expiresAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.lastUsedAt !== undefined){
let data8 = data.lastUsedAt;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/lastUsedAt",keyword:"type",params:{type: schema90.properties.lastUsedAt.type}});
errors++;
}
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
vErrors = noted(vErrors, {instancePath:instancePath+"/lastUsedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.lastUsedFrom !== undefined){
let data9 = data.lastUsedFrom;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/lastUsedFrom",keyword:"type",params:{type: schema90.properties.lastUsedFrom.type}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}


function validate224(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate225(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate225.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}


function validate223(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate224(data, instancePath)))errors = (vErrors = joined(vErrors, validate224.errors)).length;
validate223.errors = vErrors;
return errors === 0;
}

export const validator28 = validate234;
const schema92 = {"$ref":"contract#/components/schemas/ApiToken"};

function validate234(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate225(data, instancePath)))errors = (vErrors = joined(vErrors, validate225.errors)).length;
validate234.errors = vErrors;
return errors === 0;
}

export const validator29 = validate241;
const schema94 = {"$ref":"contract#/components/schemas/NewApiToken"};
const schema95 = {"type":"object","additionalProperties":false,"required":["name","scopes","days","password"],"properties":{"name":{"type":"string","maxLength":100},"scopes":{"type":"array","maxItems":20,"items":{"$ref":"contract#/components/schemas/TokenScope"}},"days":{"type":"integer","minimum":1,"maximum":366},"password":{"$ref":"contract#/components/schemas/Password"}}};

function validate242(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.scopes === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "scopes"}});
errors++;
}
if(data.days === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "days"}});
errors++;
}
if(data.password === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "password"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "scopes")) || (key0 === "days")) || (key0 === "password"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 100}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.scopes !== undefined){
let data1 = data.scopes;
if(Array.isArray(data1)){
if(data1.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate227(data1[i0], instancePath+"/scopes/" + i0)))errors = (vErrors = joined(vErrors, validate227.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.days !== undefined){
let data3 = data.days;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/days",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 366 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/days",keyword:"maximum",params:{comparison: "<=", limit: 366}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/days",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.password !== undefined){
if(!(validate47(data.password, instancePath+"/password")))errors = (vErrors = joined(vErrors, validate47.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}


function validate241(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate242(data, instancePath)))errors = (vErrors = joined(vErrors, validate242.errors)).length;
validate241.errors = vErrors;
return errors === 0;
}

export const validator30 = validate246;
const schema96 = {"$ref":"contract#/components/schemas/CreatedApiToken"};
const schema97 = {"allOf":[{"$ref":"contract#/components/schemas/ApiToken"},{"type":"object","required":["token"],"properties":{"token":{"type":"string"}}}]};

function validate247(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate225(data, instancePath)))errors = (vErrors = joined(vErrors, validate225.errors)).length;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.token !== undefined){
if(typeof data.token !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/token",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}


function validate246(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate247(data, instancePath)))errors = (vErrors = joined(vErrors, validate247.errors)).length;
validate246.errors = vErrors;
return errors === 0;
}

export const validator31 = validate250;
const schema98 = {"$ref":"contract#/components/schemas/WebhookPage"};
const schema99 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/Webhook"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema100 = {"type":"object","required":["id","etag","url","events","isEnabled","disabledReason","previousSecretUntil","createdAt"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"etag":{"type":"string"},"url":{"type":"string"},"events":{"type":"array","items":{"$ref":"contract#/components/schemas/WebhookEventKind"}},"isEnabled":{"type":"boolean"},"disabledReason":{"type":["string","null"],"enum":["owner","failures","gone",null]},"previousSecretUntil":{"type":["string","null"],"format":"date-time"},"createdAt":{"$ref":"contract#/components/schemas/Instant"}}};
const schema101 = {"type":"string","enum":["application.changed","document.posted","payment.changed"]};

function validate254(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "application.changed") || (data === "document.posted")) || (data === "payment.changed"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema101.enum}});
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}


function validate252(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.etag === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "etag"}});
errors++;
}
if(data.url === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data.events === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "events"}});
errors++;
}
if(data.isEnabled === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isEnabled"}});
errors++;
}
if(data.disabledReason === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "disabledReason"}});
errors++;
}
if(data.previousSecretUntil === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "previousSecretUntil"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.etag !== undefined){
if(typeof data.etag !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/etag",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.events !== undefined){
let data3 = data.events;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate254(data3[i0], instancePath+"/events/" + i0)))errors = (vErrors = joined(vErrors, validate254.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/events",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.isEnabled !== undefined){
if(typeof data.isEnabled !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.disabledReason !== undefined){
let data6 = data.disabledReason;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/disabledReason",keyword:"type",params:{type: schema100.properties.disabledReason.type}});
errors++;
}
if(!((((data6 === "owner") || (data6 === "failures")) || (data6 === "gone")) || (data6 === null))){
vErrors = noted(vErrors, {instancePath:instancePath+"/disabledReason",keyword:"enum",params:{allowedValues: schema100.properties.disabledReason.enum}});
errors++;
}
}
if(data.previousSecretUntil !== undefined){
let data7 = data.previousSecretUntil;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/previousSecretUntil",keyword:"type",params:{type: schema100.properties.previousSecretUntil.type}});
errors++;
}
if(typeof data7 === "string"){
if(!(formats0.test(data7))){
vErrors = noted(vErrors, {instancePath:instancePath+"/previousSecretUntil",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.createdAt !== undefined){
if(!(validate16(data.createdAt, instancePath+"/createdAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}


function validate251(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate252(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate252.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}


function validate250(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate251(data, instancePath)))errors = (vErrors = joined(vErrors, validate251.errors)).length;
validate250.errors = vErrors;
return errors === 0;
}

export const validator32 = validate260;
const schema102 = {"$ref":"contract#/components/schemas/Webhook"};

function validate260(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate252(data, instancePath)))errors = (vErrors = joined(vErrors, validate252.errors)).length;
validate260.errors = vErrors;
return errors === 0;
}

export const validator33 = validate266;
const schema104 = {"$ref":"contract#/components/schemas/NewWebhook"};
const schema105 = {"type":"object","additionalProperties":false,"required":["url","events"],"properties":{"url":{"type":"string","maxLength":2000},"events":{"type":"array","maxItems":20,"items":{"$ref":"contract#/components/schemas/WebhookEventKind"}}}};

function validate267(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data.events === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "events"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "url") || (key0 === "events"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(data0.length > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.events !== undefined){
let data1 = data.events;
if(Array.isArray(data1)){
if(data1.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/events",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate254(data1[i0], instancePath+"/events/" + i0)))errors = (vErrors = joined(vErrors, validate254.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/events",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}


function validate266(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate267(data, instancePath)))errors = (vErrors = joined(vErrors, validate267.errors)).length;
validate266.errors = vErrors;
return errors === 0;
}

export const validator34 = validate270;
const schema106 = {"$ref":"contract#/components/schemas/CreatedWebhook"};
const schema107 = {"allOf":[{"$ref":"contract#/components/schemas/Webhook"},{"type":"object","required":["secret"],"properties":{"secret":{"type":"string"}}}]};

function validate271(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate252(data, instancePath)))errors = (vErrors = joined(vErrors, validate252.errors)).length;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secret === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "secret"}});
errors++;
}
if(data.secret !== undefined){
if(typeof data.secret !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}


function validate270(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate271(data, instancePath)))errors = (vErrors = joined(vErrors, validate271.errors)).length;
validate270.errors = vErrors;
return errors === 0;
}

export const validator35 = validate274;
const schema108 = {"$ref":"contract#/components/schemas/WebhookChange"};
const schema109 = {"type":"object","additionalProperties":false,"properties":{"url":{"type":"string","maxLength":2000},"events":{"type":"array","maxItems":20,"items":{"$ref":"contract#/components/schemas/WebhookEventKind"}},"isEnabled":{"type":"boolean"}}};

function validate275(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "url") || (key0 === "events")) || (key0 === "isEnabled"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(data0.length > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.events !== undefined){
let data1 = data.events;
if(Array.isArray(data1)){
if(data1.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/events",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate254(data1[i0], instancePath+"/events/" + i0)))errors = (vErrors = joined(vErrors, validate254.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/events",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.isEnabled !== undefined){
if(typeof data.isEnabled !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}


function validate274(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate275(data, instancePath)))errors = (vErrors = joined(vErrors, validate275.errors)).length;
validate274.errors = vErrors;
return errors === 0;
}

export const validator36 = validate278;
const schema110 = {"$ref":"contract#/components/schemas/WebhookRotation"};
const schema111 = {"type":"object","additionalProperties":false,"required":["overlapHours"],"properties":{"overlapHours":{"type":"integer","minimum":0,"maximum":72}}};

function validate279(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.overlapHours === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "overlapHours"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "overlapHours")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.overlapHours !== undefined){
let data0 = data.overlapHours;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/overlapHours",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 72 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/overlapHours",keyword:"maximum",params:{comparison: "<=", limit: 72}});
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/overlapHours",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}


function validate278(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate279(data, instancePath)))errors = (vErrors = joined(vErrors, validate279.errors)).length;
validate278.errors = vErrors;
return errors === 0;
}

export const validator37 = validate281;
const schema112 = {"$ref":"contract#/components/schemas/WebhookDeliveryPage"};
const schema113 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/WebhookDelivery"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema114 = {"type":"object","required":["id","type","state","createdAt","nextAttemptAt","attempts"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"type":{"type":"string"},"state":{"$ref":"contract#/components/schemas/WebhookDeliveryState"},"createdAt":{"$ref":"contract#/components/schemas/Instant"},"nextAttemptAt":{"type":["string","null"],"format":"date-time"},"attempts":{"type":"array","items":{"$ref":"contract#/components/schemas/WebhookAttempt"}}}};
const schema115 = {"type":"string","enum":["pending","delivered","failed"]};

function validate285(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "pending") || (data === "delivered")) || (data === "failed"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema115.enum}});
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}

const schema116 = {"type":"object","required":["at","outcome","status","durationMs","response"],"properties":{"at":{"$ref":"contract#/components/schemas/Instant"},"outcome":{"$ref":"contract#/components/schemas/WebhookOutcome"},"status":{"type":["integer","null"]},"durationMs":{"type":"integer","minimum":0},"response":{"type":"string","maxLength":200}}};
const schema117 = {"type":"string","enum":["accepted","refused","redirected","timed_out","unreachable"]};

function validate290(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "accepted") || (data === "refused")) || (data === "redirected")) || (data === "timed_out")) || (data === "unreachable"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema117.enum}});
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}


function validate288(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.outcome === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.durationMs === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "durationMs"}});
errors++;
}
if(data.response === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "response"}});
errors++;
}
if(data.at !== undefined){
if(!(validate16(data.at, instancePath+"/at")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.outcome !== undefined){
if(!(validate290(data.outcome, instancePath+"/outcome")))errors = (vErrors = joined(vErrors, validate290.errors)).length;
}
if(data.status !== undefined){
let data2 = data.status;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: schema116.properties.status.type}});
errors++;
}
}
if(data.durationMs !== undefined){
let data3 = data.durationMs;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/durationMs",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/durationMs",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.response !== undefined){
let data4 = data.response;
if(typeof data4 === "string"){
if(data4.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/response",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/response",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}


function validate283(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.type === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.state === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.nextAttemptAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "nextAttemptAt"}});
errors++;
}
if(data.attempts === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "attempts"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
if(!(validate285(data.state, instancePath+"/state")))errors = (vErrors = joined(vErrors, validate285.errors)).length;
}
if(data.createdAt !== undefined){
if(!(validate16(data.createdAt, instancePath+"/createdAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.nextAttemptAt !== undefined){
let data4 = data.nextAttemptAt;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/nextAttemptAt",keyword:"type",params:{type: schema114.properties.nextAttemptAt.type}});
errors++;
}
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
vErrors = noted(vErrors, {instancePath:instancePath+"/nextAttemptAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.attempts !== undefined){
let data5 = data.attempts;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate288(data5[i0], instancePath+"/attempts/" + i0)))errors = (vErrors = joined(vErrors, validate288.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/attempts",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}


function validate282(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate283(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate283.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}


function validate281(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate282(data, instancePath)))errors = (vErrors = joined(vErrors, validate282.errors)).length;
validate281.errors = vErrors;
return errors === 0;
}

export const validator38 = validate296;
const schema118 = {"$ref":"contract#/components/schemas/WebhookDelivery"};

function validate296(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate283(data, instancePath)))errors = (vErrors = joined(vErrors, validate283.errors)).length;
validate296.errors = vErrors;
return errors === 0;
}

export const validator39 = validate303;
const schema120 = {"$ref":"contract#/components/schemas/Account"};

function validate303(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate166(data, instancePath)))errors = (vErrors = joined(vErrors, validate166.errors)).length;
validate303.errors = vErrors;
return errors === 0;
}

export const validator40 = validate315;
const schema122 = {"$ref":"contract#/components/schemas/AccountChange"};
const schema123 = {"type":"object","additionalProperties":false,"properties":{"lastName":{"$ref":"contract#/components/schemas/PersonName"},"firstName":{"$ref":"contract#/components/schemas/PersonName"},"middleName":{"type":"string","maxLength":100},"fullName":{"type":"string","minLength":1,"maxLength":500},"kpp":{"type":"string","maxLength":40},"passportSeries":{"type":"string","maxLength":40},"passportNumber":{"type":"string","maxLength":40},"passportIssuedOn":{"type":"string","maxLength":40},"passportIssuedBy":{"$ref":"contract#/components/schemas/Text"},"birthDate":{"type":"string","maxLength":40},"birthPlace":{"$ref":"contract#/components/schemas/Text"},"registeredAddress":{"$ref":"contract#/components/schemas/Text"},"actualAddress":{"$ref":"contract#/components/schemas/Text"}}};
function validate316(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema123.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.lastName !== undefined){
if(!(validate71(data.lastName, instancePath+"/lastName")))errors = (vErrors = joined(vErrors, validate71.errors)).length;
}
if(data.firstName !== undefined){
if(!(validate71(data.firstName, instancePath+"/firstName")))errors = (vErrors = joined(vErrors, validate71.errors)).length;
}
if(data.middleName !== undefined){
let data2 = data.middleName;
if(typeof data2 === "string"){
if(data2.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/middleName",keyword:"maxLength",params:{limit: 100}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/middleName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fullName !== undefined){
let data3 = data.fullName;
if(typeof data3 === "string"){
if(data3.length > 500){
vErrors = noted(vErrors, {instancePath:instancePath+"/fullName",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(data3.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/fullName",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/fullName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kpp !== undefined){
let data4 = data.kpp;
if(typeof data4 === "string"){
if(data4.length > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/kpp",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/kpp",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.passportSeries !== undefined){
let data5 = data.passportSeries;
if(typeof data5 === "string"){
if(data5.length > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/passportSeries",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/passportSeries",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.passportNumber !== undefined){
let data6 = data.passportNumber;
if(typeof data6 === "string"){
if(data6.length > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/passportNumber",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/passportNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.passportIssuedOn !== undefined){
let data7 = data.passportIssuedOn;
if(typeof data7 === "string"){
if(data7.length > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/passportIssuedOn",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/passportIssuedOn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.passportIssuedBy !== undefined){
if(!(validate74(data.passportIssuedBy, instancePath+"/passportIssuedBy")))errors = (vErrors = joined(vErrors, validate74.errors)).length;
}
if(data.birthDate !== undefined){
let data9 = data.birthDate;
if(typeof data9 === "string"){
if(data9.length > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/birthDate",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/birthDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.birthPlace !== undefined){
if(!(validate74(data.birthPlace, instancePath+"/birthPlace")))errors = (vErrors = joined(vErrors, validate74.errors)).length;
}
if(data.registeredAddress !== undefined){
if(!(validate74(data.registeredAddress, instancePath+"/registeredAddress")))errors = (vErrors = joined(vErrors, validate74.errors)).length;
}
if(data.actualAddress !== undefined){
if(!(validate74(data.actualAddress, instancePath+"/actualAddress")))errors = (vErrors = joined(vErrors, validate74.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}


function validate315(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate316(data, instancePath)))errors = (vErrors = joined(vErrors, validate316.errors)).length;
validate315.errors = vErrors;
return errors === 0;
}

export const validator41 = validate325;
const schema125 = {"$ref":"contract#/components/schemas/AccountSetup"};
const schema126 = {"type":"object","additionalProperties":false,"required":["email","phone","password","consents"],"properties":{"email":{"$ref":"contract#/components/schemas/Email"},"phone":{"$ref":"contract#/components/schemas/Phone"},"password":{"$ref":"contract#/components/schemas/Password"},"consents":{"$ref":"contract#/components/schemas/GivenConsents"}}};

function validate326(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "email"}});
errors++;
}
if(data.phone === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phone"}});
errors++;
}
if(data.password === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "password"}});
errors++;
}
if(data.consents === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "consents"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "email") || (key0 === "phone")) || (key0 === "password")) || (key0 === "consents"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.email !== undefined){
if(!(validate82(data.email, instancePath+"/email")))errors = (vErrors = joined(vErrors, validate82.errors)).length;
}
if(data.phone !== undefined){
if(!(validate84(data.phone, instancePath+"/phone")))errors = (vErrors = joined(vErrors, validate84.errors)).length;
}
if(data.password !== undefined){
if(!(validate47(data.password, instancePath+"/password")))errors = (vErrors = joined(vErrors, validate47.errors)).length;
}
if(data.consents !== undefined){
if(!(validate87(data.consents, instancePath+"/consents")))errors = (vErrors = joined(vErrors, validate87.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate326.errors = vErrors;
return errors === 0;
}


function validate325(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate326(data, instancePath)))errors = (vErrors = joined(vErrors, validate326.errors)).length;
validate325.errors = vErrors;
return errors === 0;
}

export const validator42 = validate332;
const schema127 = {"$ref":"contract#/components/schemas/ContactChange"};
const schema128 = {"type":"object","required":["id","channel","target","expiresAt","resendAt"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"channel":{"$ref":"contract#/components/schemas/MessageChannel"},"target":{"type":"string"},"expiresAt":{"$ref":"contract#/components/schemas/Instant"},"resendAt":{"$ref":"contract#/components/schemas/Instant"}}};

function validate333(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.channel === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
if(data.target === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "target"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.resendAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resendAt"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.channel !== undefined){
if(!(validate13(data.channel, instancePath+"/channel")))errors = (vErrors = joined(vErrors, validate13.errors)).length;
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
if(!(validate16(data.expiresAt, instancePath+"/expiresAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.resendAt !== undefined){
if(!(validate16(data.resendAt, instancePath+"/resendAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}


function validate332(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate333(data, instancePath)))errors = (vErrors = joined(vErrors, validate333.errors)).length;
validate332.errors = vErrors;
return errors === 0;
}

export const validator43 = validate339;
const schema129 = {"$ref":"contract#/components/schemas/PasswordChange"};
const schema130 = {"type":"object","additionalProperties":false,"required":["currentPassword","newPassword"],"properties":{"currentPassword":{"$ref":"contract#/components/schemas/Password"},"newPassword":{"$ref":"contract#/components/schemas/Password"}}};

function validate340(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currentPassword === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "currentPassword"}});
errors++;
}
if(data.newPassword === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "newPassword"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "currentPassword") || (key0 === "newPassword"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currentPassword !== undefined){
if(!(validate47(data.currentPassword, instancePath+"/currentPassword")))errors = (vErrors = joined(vErrors, validate47.errors)).length;
}
if(data.newPassword !== undefined){
if(!(validate47(data.newPassword, instancePath+"/newPassword")))errors = (vErrors = joined(vErrors, validate47.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate340.errors = vErrors;
return errors === 0;
}


function validate339(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate340(data, instancePath)))errors = (vErrors = joined(vErrors, validate340.errors)).length;
validate339.errors = vErrors;
return errors === 0;
}

export const validator44 = validate344;
const schema131 = {"$ref":"contract#/components/schemas/ContactChangeRequest"};
const schema132 = {"type":"object","additionalProperties":false,"required":["channel","value"],"properties":{"channel":{"$ref":"contract#/components/schemas/MessageChannel"},"value":{"type":"string","minLength":1,"maxLength":254}}};

function validate345(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
if(data.value === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "value"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "channel") || (key0 === "value"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.channel !== undefined){
if(!(validate13(data.channel, instancePath+"/channel")))errors = (vErrors = joined(vErrors, validate13.errors)).length;
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 === "string"){
if(data1.length > 254){
vErrors = noted(vErrors, {instancePath:instancePath+"/value",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(data1.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/value",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/value",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}


function validate344(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate345(data, instancePath)))errors = (vErrors = joined(vErrors, validate345.errors)).length;
validate344.errors = vErrors;
return errors === 0;
}

export const validator45 = validate348;
const schema133 = {"$ref":"contract#/components/schemas/ConsentPage"};
const schema134 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/Consent"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema135 = {"type":"object","required":["id","kind","version","title","sha256","channel","collectedBy","address","userAgent","givenAt","withdrawnAt"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"kind":{"$ref":"contract#/components/schemas/ConsentKind"},"version":{"type":"string"},"title":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"channel":{"$ref":"contract#/components/schemas/ConsentChannel"},"collectedBy":{"type":["string","null"]},"address":{"type":["string","null"]},"userAgent":{"type":["string","null"]},"givenAt":{"$ref":"contract#/components/schemas/Instant"},"withdrawnAt":{"type":["string","null"],"format":"date-time"}}};
const schema136 = {"type":"string","enum":["site","office","phone","epgu"]};

function validate353(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "site") || (data === "office")) || (data === "phone")) || (data === "epgu"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema136.enum}});
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}


function validate350(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.version === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.title === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.sha256 === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"}});
errors++;
}
if(data.channel === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
if(data.collectedBy === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "collectedBy"}});
errors++;
}
if(data.address === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "address"}});
errors++;
}
if(data.userAgent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "userAgent"}});
errors++;
}
if(data.givenAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "givenAt"}});
errors++;
}
if(data.withdrawnAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "withdrawnAt"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.kind !== undefined){
if(!(validate57(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate57.errors)).length;
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sha256 !== undefined){
let data4 = data.sha256;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.channel !== undefined){
if(!(validate353(data.channel, instancePath+"/channel")))errors = (vErrors = joined(vErrors, validate353.errors)).length;
}
if(data.collectedBy !== undefined){
let data6 = data.collectedBy;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/collectedBy",keyword:"type",params:{type: schema135.properties.collectedBy.type}});
errors++;
}
}
if(data.address !== undefined){
let data7 = data.address;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/address",keyword:"type",params:{type: schema135.properties.address.type}});
errors++;
}
}
if(data.userAgent !== undefined){
let data8 = data.userAgent;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/userAgent",keyword:"type",params:{type: schema135.properties.userAgent.type}});
errors++;
}
}
if(data.givenAt !== undefined){
if(!(validate16(data.givenAt, instancePath+"/givenAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.withdrawnAt !== undefined){
let data10 = data.withdrawnAt;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/withdrawnAt",keyword:"type",params:{type: schema135.properties.withdrawnAt.type}});
errors++;
}
if(typeof data10 === "string"){
if(!(formats0.test(data10))){
vErrors = noted(vErrors, {instancePath:instancePath+"/withdrawnAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate350.errors = vErrors;
return errors === 0;
}


function validate349(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate350(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate350.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate349.errors = vErrors;
return errors === 0;
}


function validate348(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate349(data, instancePath)))errors = (vErrors = joined(vErrors, validate349.errors)).length;
validate348.errors = vErrors;
return errors === 0;
}

export const validator46 = validate359;
const schema137 = {"$ref":"contract#/components/schemas/Consent"};

function validate359(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate350(data, instancePath)))errors = (vErrors = joined(vErrors, validate350.errors)).length;
validate359.errors = vErrors;
return errors === 0;
}

export const validator47 = validate366;
const schema139 = {"$ref":"contract#/components/schemas/GivenConsent"};

function validate366(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate88(data, instancePath)))errors = (vErrors = joined(vErrors, validate88.errors)).length;
validate366.errors = vErrors;
return errors === 0;
}

export const validator48 = validate370;
const schema141 = {"$ref":"contract#/components/schemas/SecondFactor"};
const schema142 = {"type":"object","required":["method","enabledAt","recoveryCodesLeft"],"properties":{"method":{"oneOf":[{"$ref":"contract#/components/schemas/SecondFactorMethod"},{"type":"null"}]},"enabledAt":{"type":["string","null"],"format":"date-time"},"recoveryCodesLeft":{"type":"integer","minimum":0}}};

function validate371(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "method"}});
errors++;
}
if(data.enabledAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "enabledAt"}});
errors++;
}
if(data.recoveryCodesLeft === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "recoveryCodesLeft"}});
errors++;
}
if(data.method !== undefined){
let data0 = data.method;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(!(validate182(data0, instancePath+"/method")))errors = (vErrors = joined(vErrors, validate182.errors)).length;
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs4 = errors;
if(data0 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/method",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/method",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
if(data.enabledAt !== undefined){
let data1 = data.enabledAt;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/enabledAt",keyword:"type",params:{type: schema142.properties.enabledAt.type}});
errors++;
}
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = noted(vErrors, {instancePath:instancePath+"/enabledAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.recoveryCodesLeft !== undefined){
let data2 = data.recoveryCodesLeft;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/recoveryCodesLeft",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/recoveryCodesLeft",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate371.errors = vErrors;
return errors === 0;
}


function validate370(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate371(data, instancePath)))errors = (vErrors = joined(vErrors, validate371.errors)).length;
validate370.errors = vErrors;
return errors === 0;
}

export const validator49 = validate374;
const schema143 = {"$ref":"contract#/components/schemas/SecondFactorChoice"};
const schema144 = {"type":"object","additionalProperties":false,"required":["method","password"],"properties":{"method":{"$ref":"contract#/components/schemas/SecondFactorMethod"},"password":{"$ref":"contract#/components/schemas/Password"}}};

function validate375(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "method"}});
errors++;
}
if(data.password === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "password"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "method") || (key0 === "password"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.method !== undefined){
if(!(validate182(data.method, instancePath+"/method")))errors = (vErrors = joined(vErrors, validate182.errors)).length;
}
if(data.password !== undefined){
if(!(validate47(data.password, instancePath+"/password")))errors = (vErrors = joined(vErrors, validate47.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate375.errors = vErrors;
return errors === 0;
}


function validate374(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate375(data, instancePath)))errors = (vErrors = joined(vErrors, validate375.errors)).length;
validate374.errors = vErrors;
return errors === 0;
}

export const validator50 = validate379;
const schema145 = {"$ref":"contract#/components/schemas/SecondFactorEnrolment"};
const schema146 = {"type":"object","required":["id","method","expiresAt"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"method":{"$ref":"contract#/components/schemas/SecondFactorMethod"},"secret":{"type":"string"},"otpauthUrl":{"type":"string"},"target":{"type":"string"},"expiresAt":{"$ref":"contract#/components/schemas/Instant"},"resendAt":{"$ref":"contract#/components/schemas/Instant"}}};

function validate380(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.method === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "method"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.method !== undefined){
if(!(validate182(data.method, instancePath+"/method")))errors = (vErrors = joined(vErrors, validate182.errors)).length;
}
if(data.secret !== undefined){
if(typeof data.secret !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.otpauthUrl !== undefined){
if(typeof data.otpauthUrl !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/otpauthUrl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
if(!(validate16(data.expiresAt, instancePath+"/expiresAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.resendAt !== undefined){
if(!(validate16(data.resendAt, instancePath+"/resendAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate380.errors = vErrors;
return errors === 0;
}


function validate379(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate380(data, instancePath)))errors = (vErrors = joined(vErrors, validate380.errors)).length;
validate379.errors = vErrors;
return errors === 0;
}

export const validator51 = validate386;
const schema147 = {"$ref":"contract#/components/schemas/SecondFactorConfirmation"};
const schema148 = {"type":"object","required":["secondFactor","recoveryCodes"],"properties":{"secondFactor":{"$ref":"contract#/components/schemas/SecondFactor"},"recoveryCodes":{"type":"array","items":{"type":"string"}}}};

function validate387(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secondFactor === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "secondFactor"}});
errors++;
}
if(data.recoveryCodes === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "recoveryCodes"}});
errors++;
}
if(data.secondFactor !== undefined){
if(!(validate371(data.secondFactor, instancePath+"/secondFactor")))errors = (vErrors = joined(vErrors, validate371.errors)).length;
}
if(data.recoveryCodes !== undefined){
let data1 = data.recoveryCodes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/recoveryCodes/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/recoveryCodes",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate387.errors = vErrors;
return errors === 0;
}


function validate386(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate387(data, instancePath)))errors = (vErrors = joined(vErrors, validate387.errors)).length;
validate386.errors = vErrors;
return errors === 0;
}

export const validator52 = validate392;
const schema150 = {"$ref":"contract#/components/schemas/PasswordProof"};
const schema151 = {"type":"object","additionalProperties":false,"required":["password"],"properties":{"password":{"$ref":"contract#/components/schemas/Password"}}};

function validate393(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "password"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "password")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.password !== undefined){
if(!(validate47(data.password, instancePath+"/password")))errors = (vErrors = joined(vErrors, validate47.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate393.errors = vErrors;
return errors === 0;
}


function validate392(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate393(data, instancePath)))errors = (vErrors = joined(vErrors, validate393.errors)).length;
validate392.errors = vErrors;
return errors === 0;
}

export const validator53 = validate396;
const schema152 = {"$ref":"contract#/components/schemas/AccountClosure"};
const schema153 = {"type":"object","required":["closedAt","erasedOn"],"properties":{"closedAt":{"$ref":"contract#/components/schemas/Instant"},"erasedOn":{"$ref":"contract#/components/schemas/LocalDate"}}};

function validate397(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.closedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "closedAt"}});
errors++;
}
if(data.erasedOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "erasedOn"}});
errors++;
}
if(data.closedAt !== undefined){
if(!(validate16(data.closedAt, instancePath+"/closedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.erasedOn !== undefined){
if(!(validate172(data.erasedOn, instancePath+"/erasedOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate397.errors = vErrors;
return errors === 0;
}


function validate396(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate397(data, instancePath)))errors = (vErrors = joined(vErrors, validate397.errors)).length;
validate396.errors = vErrors;
return errors === 0;
}

export const validator54 = validate401;
const schema154 = {"$ref":"contract#/components/schemas/AppealUploadPage"};
const schema155 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/AppealUpload"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema156 = {"type":"object","required":["id","fileName","size","offset","sha256","expiresAt"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"fileName":{"type":"string"},"size":{"type":"integer","minimum":1},"offset":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"expiresAt":{"$ref":"contract#/components/schemas/Instant"}}};

function validate403(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.fileName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fileName"}});
errors++;
}
if(data.size === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
if(data.offset === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "offset"}});
errors++;
}
if(data.sha256 === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.fileName !== undefined){
if(typeof data.fileName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/fileName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.offset !== undefined){
let data3 = data.offset;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.sha256 !== undefined){
let data4 = data.sha256;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
if(!(validate16(data.expiresAt, instancePath+"/expiresAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}


function validate402(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate403(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate403.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}


function validate401(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate402(data, instancePath)))errors = (vErrors = joined(vErrors, validate402.errors)).length;
validate401.errors = vErrors;
return errors === 0;
}

export const validator55 = validate409;
const schema157 = {"$ref":"contract#/components/schemas/AppealUpload"};

function validate409(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate403(data, instancePath)))errors = (vErrors = joined(vErrors, validate403.errors)).length;
validate409.errors = vErrors;
return errors === 0;
}

export const validator56 = validate414;
const schema159 = {"$ref":"contract#/components/schemas/AppealFilePage"};
const schema160 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/AppealFile"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema161 = {"type":"object","required":["id","fileName","size","mediaType","sha256","scan","uploadedAt"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"fileName":{"type":"string"},"size":{"type":"integer","minimum":1},"mediaType":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"scan":{"$ref":"contract#/components/schemas/ScanState"},"uploadedAt":{"$ref":"contract#/components/schemas/Instant"}}};
const schema162 = {"type":"string","enum":["pending","clean","infected"]};

function validate418(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "pending") || (data === "clean")) || (data === "infected"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema162.enum}});
errors++;
}
validate418.errors = vErrors;
return errors === 0;
}


function validate416(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.fileName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fileName"}});
errors++;
}
if(data.size === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
if(data.mediaType === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "mediaType"}});
errors++;
}
if(data.sha256 === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"}});
errors++;
}
if(data.scan === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "scan"}});
errors++;
}
if(data.uploadedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "uploadedAt"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.fileName !== undefined){
if(typeof data.fileName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/fileName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.mediaType !== undefined){
if(typeof data.mediaType !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/mediaType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sha256 !== undefined){
let data4 = data.sha256;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.scan !== undefined){
if(!(validate418(data.scan, instancePath+"/scan")))errors = (vErrors = joined(vErrors, validate418.errors)).length;
}
if(data.uploadedAt !== undefined){
if(!(validate16(data.uploadedAt, instancePath+"/uploadedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate416.errors = vErrors;
return errors === 0;
}


function validate415(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate416(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate416.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate415.errors = vErrors;
return errors === 0;
}


function validate414(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate415(data, instancePath)))errors = (vErrors = joined(vErrors, validate415.errors)).length;
validate414.errors = vErrors;
return errors === 0;
}

export const validator57 = validate424;
const schema163 = {"$ref":"contract#/components/schemas/AppealFile"};

function validate424(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate416(data, instancePath)))errors = (vErrors = joined(vErrors, validate416.errors)).length;
validate424.errors = vErrors;
return errors === 0;
}

export const validator58 = validate430;
const schema165 = {"$ref":"contract#/components/schemas/NewAppealFile"};
const schema166 = {"type":"object","additionalProperties":false,"required":["uploadId"],"properties":{"uploadId":{"$ref":"contract#/components/schemas/Id"}}};

function validate431(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uploadId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "uploadId"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "uploadId")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.uploadId !== undefined){
if(!(validate10(data.uploadId, instancePath+"/uploadId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate431.errors = vErrors;
return errors === 0;
}


function validate430(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate431(data, instancePath)))errors = (vErrors = joined(vErrors, validate431.errors)).length;
validate430.errors = vErrors;
return errors === 0;
}

export const validator59 = validate434;
const schema167 = {"$ref":"contract#/components/schemas/NewGuestAppeal"};
const schema168 = {"type":"object","additionalProperties":false,"required":["appeal","applicant"],"properties":{"appeal":{"$ref":"contract#/components/schemas/NewAppeal"},"applicant":{"$ref":"contract#/components/schemas/AppealGuest"}}};
const schema169 = {"type":"object","additionalProperties":false,"required":["kind","topic","regionCode","text","fileIds","answerChannel"],"properties":{"kind":{"$ref":"contract#/components/schemas/AppealKind"},"topic":{"$ref":"contract#/components/schemas/AppealTopic"},"regionCode":{"$ref":"contract#/components/schemas/RegionCode"},"text":{"$ref":"contract#/components/schemas/AppealText"},"fileIds":{"$ref":"contract#/components/schemas/AppealFileIds"},"answerChannel":{"$ref":"contract#/components/schemas/AppealChannel"},"postalAddress":{"type":"string","maxLength":300},"applicationNumber":{"type":"string","maxLength":40}}};
const schema170 = {"type":"string","enum":["question","complaint","status_request","fault"]};

function validate437(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "question") || (data === "complaint")) || (data === "status_request")) || (data === "fault"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema170.enum}});
errors++;
}
validate437.errors = vErrors;
return errors === 0;
}

const schema171 = {"type":"string","enum":["connection","documents","payment","account","outage","quality","metering","staff","other"]};

function validate439(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data === "connection") || (data === "documents")) || (data === "payment")) || (data === "account")) || (data === "outage")) || (data === "quality")) || (data === "metering")) || (data === "staff")) || (data === "other"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema171.enum}});
errors++;
}
validate439.errors = vErrors;
return errors === 0;
}

const schema172 = {"type":"string","enum":["28","25","27","79","14"]};

function validate441(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "28") || (data === "25")) || (data === "27")) || (data === "79")) || (data === "14"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema172.enum}});
errors++;
}
validate441.errors = vErrors;
return errors === 0;
}

const schema173 = {"type":"string","minLength":1,"maxLength":4000};

function validate443(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 4000){
vErrors = noted(vErrors, {instancePath,keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(data.length < 1){
vErrors = noted(vErrors, {instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate443.errors = vErrors;
return errors === 0;
}

const schema174 = {"type":"array","maxItems":10,"items":{"$ref":"contract#/components/schemas/Id"}};

function validate445(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
vErrors = noted(vErrors, {instancePath,keyword:"maxItems",params:{limit: 10}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data[i0], instancePath+"/" + i0)))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate445.errors = vErrors;
return errors === 0;
}

const schema175 = {"type":"string","enum":["account","email","post"]};

function validate448(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "account") || (data === "email")) || (data === "post"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema175.enum}});
errors++;
}
validate448.errors = vErrors;
return errors === 0;
}


function validate436(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.topic === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "topic"}});
errors++;
}
if(data.regionCode === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "regionCode"}});
errors++;
}
if(data.text === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.fileIds === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fileIds"}});
errors++;
}
if(data.answerChannel === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "answerChannel"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "topic")) || (key0 === "regionCode")) || (key0 === "text")) || (key0 === "fileIds")) || (key0 === "answerChannel")) || (key0 === "postalAddress")) || (key0 === "applicationNumber"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate437(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate437.errors)).length;
}
if(data.topic !== undefined){
if(!(validate439(data.topic, instancePath+"/topic")))errors = (vErrors = joined(vErrors, validate439.errors)).length;
}
if(data.regionCode !== undefined){
if(!(validate441(data.regionCode, instancePath+"/regionCode")))errors = (vErrors = joined(vErrors, validate441.errors)).length;
}
if(data.text !== undefined){
if(!(validate443(data.text, instancePath+"/text")))errors = (vErrors = joined(vErrors, validate443.errors)).length;
}
if(data.fileIds !== undefined){
if(!(validate445(data.fileIds, instancePath+"/fileIds")))errors = (vErrors = joined(vErrors, validate445.errors)).length;
}
if(data.answerChannel !== undefined){
if(!(validate448(data.answerChannel, instancePath+"/answerChannel")))errors = (vErrors = joined(vErrors, validate448.errors)).length;
}
if(data.postalAddress !== undefined){
let data6 = data.postalAddress;
if(typeof data6 === "string"){
if(data6.length > 300){
vErrors = noted(vErrors, {instancePath:instancePath+"/postalAddress",keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/postalAddress",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.applicationNumber !== undefined){
let data7 = data.applicationNumber;
if(typeof data7 === "string"){
if(data7.length > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicationNumber",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/applicationNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate436.errors = vErrors;
return errors === 0;
}

const schema176 = {"type":"object","additionalProperties":false,"required":["name","email","consents"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"email":{"$ref":"contract#/components/schemas/Email"},"phone":{"type":"string","maxLength":40},"consents":{"$ref":"contract#/components/schemas/GivenConsents"}}};

function validate451(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.email === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "email"}});
errors++;
}
if(data.consents === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "consents"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "email")) || (key0 === "phone")) || (key0 === "consents"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data0.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.email !== undefined){
if(!(validate82(data.email, instancePath+"/email")))errors = (vErrors = joined(vErrors, validate82.errors)).length;
}
if(data.phone !== undefined){
let data2 = data.phone;
if(typeof data2 === "string"){
if(data2.length > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/phone",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.consents !== undefined){
if(!(validate87(data.consents, instancePath+"/consents")))errors = (vErrors = joined(vErrors, validate87.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate451.errors = vErrors;
return errors === 0;
}


function validate435(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.appeal === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "appeal"}});
errors++;
}
if(data.applicant === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicant"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "appeal") || (key0 === "applicant"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.appeal !== undefined){
if(!(validate436(data.appeal, instancePath+"/appeal")))errors = (vErrors = joined(vErrors, validate436.errors)).length;
}
if(data.applicant !== undefined){
if(!(validate451(data.applicant, instancePath+"/applicant")))errors = (vErrors = joined(vErrors, validate451.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate435.errors = vErrors;
return errors === 0;
}


function validate434(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate435(data, instancePath)))errors = (vErrors = joined(vErrors, validate435.errors)).length;
validate434.errors = vErrors;
return errors === 0;
}

export const validator60 = validate456;
const schema177 = {"$ref":"contract#/components/schemas/GuestAppeal"};
const schema178 = {"type":"object","required":["appeal","key"],"properties":{"appeal":{"$ref":"contract#/components/schemas/Appeal"},"key":{"$ref":"contract#/components/schemas/AppealKey"}}};
const schema179 = {"type":"object","required":["id","number","kind","topic","regionCode","status","applicationNumber","answerChannel","postalAddress","sentAt","deadline","forwarding","answeredAt","rating","actions","messages"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"number":{"type":"string"},"kind":{"$ref":"contract#/components/schemas/AppealKind"},"topic":{"$ref":"contract#/components/schemas/AppealTopic"},"regionCode":{"$ref":"contract#/components/schemas/RegionCode"},"status":{"$ref":"contract#/components/schemas/AppealStatus"},"applicationNumber":{"type":["string","null"]},"answerChannel":{"$ref":"contract#/components/schemas/AppealChannel"},"postalAddress":{"type":["string","null"]},"sentAt":{"$ref":"contract#/components/schemas/Instant"},"deadline":{"$ref":"contract#/components/schemas/AppealDeadline"},"forwarding":{"oneOf":[{"$ref":"contract#/components/schemas/AppealForwarding"},{"type":"null"}]},"answeredAt":{"oneOf":[{"$ref":"contract#/components/schemas/Instant"},{"type":"null"}]},"rating":{"oneOf":[{"$ref":"contract#/components/schemas/AppealRating"},{"type":"null"}]},"actions":{"type":"array","items":{"$ref":"contract#/components/schemas/AppealAction"}},"messages":{"type":"array","items":{"$ref":"contract#/components/schemas/AppealMessage"}}}};
const schema180 = {"type":"string","enum":["registered","forwarded","answered"]};

function validate463(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "registered") || (data === "forwarded")) || (data === "answered"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema180.enum}});
errors++;
}
validate463.errors = vErrors;
return errors === 0;
}

const schema181 = {"type":"object","required":["startsOn","amount","unit","dueOn","basis"],"properties":{"startsOn":{"$ref":"contract#/components/schemas/LocalDate"},"amount":{"type":"integer","minimum":1},"unit":{"$ref":"contract#/components/schemas/DeadlineUnit"},"dueOn":{"$ref":"contract#/components/schemas/LocalDate"},"basis":{"$ref":"contract#/components/schemas/Basis"}}};
const schema182 = {"type":"string","enum":["working_day","day","month","year"]};

function validate469(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "working_day") || (data === "day")) || (data === "month")) || (data === "year"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema182.enum}});
errors++;
}
validate469.errors = vErrors;
return errors === 0;
}

const schema183 = {"type":"string","pattern":"^[^/]+/.+$"};
const pattern11 = new RegExp("^[^/]+/.+$", "u");

function validate472(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern11.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[^/]+/.+$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate472.errors = vErrors;
return errors === 0;
}


function validate467(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.startsOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "startsOn"}});
errors++;
}
if(data.amount === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.unit === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
if(data.dueOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dueOn"}});
errors++;
}
if(data.basis === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data.startsOn !== undefined){
if(!(validate172(data.startsOn, instancePath+"/startsOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.amount !== undefined){
let data1 = data.amount;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.unit !== undefined){
if(!(validate469(data.unit, instancePath+"/unit")))errors = (vErrors = joined(vErrors, validate469.errors)).length;
}
if(data.dueOn !== undefined){
if(!(validate172(data.dueOn, instancePath+"/dueOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.basis !== undefined){
if(!(validate472(data.basis, instancePath+"/basis")))errors = (vErrors = joined(vErrors, validate472.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate467.errors = vErrors;
return errors === 0;
}

const schema184 = {"type":"object","required":["addressee","name","reason","forwardedAt","basis"],"properties":{"addressee":{"$ref":"contract#/components/schemas/AppealAddressee"},"name":{"type":"string"},"reason":{"type":"string"},"forwardedAt":{"$ref":"contract#/components/schemas/Instant"},"basis":{"$ref":"contract#/components/schemas/Basis"}}};
const schema185 = {"type":"string","enum":["supplier","other_grid","regulator","municipality"]};

function validate476(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "supplier") || (data === "other_grid")) || (data === "regulator")) || (data === "municipality"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema185.enum}});
errors++;
}
validate476.errors = vErrors;
return errors === 0;
}


function validate475(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addressee === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "addressee"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.reason === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.forwardedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "forwardedAt"}});
errors++;
}
if(data.basis === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data.addressee !== undefined){
if(!(validate476(data.addressee, instancePath+"/addressee")))errors = (vErrors = joined(vErrors, validate476.errors)).length;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.forwardedAt !== undefined){
if(!(validate16(data.forwardedAt, instancePath+"/forwardedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.basis !== undefined){
if(!(validate472(data.basis, instancePath+"/basis")))errors = (vErrors = joined(vErrors, validate472.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate475.errors = vErrors;
return errors === 0;
}

const schema186 = {"type":"object","required":["score","comment","ratedAt"],"properties":{"score":{"type":"integer","minimum":1,"maximum":5},"comment":{"type":["string","null"]},"ratedAt":{"$ref":"contract#/components/schemas/Instant"}}};

function validate482(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.score === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "score"}});
errors++;
}
if(data.comment === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "comment"}});
errors++;
}
if(data.ratedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ratedAt"}});
errors++;
}
if(data.score !== undefined){
let data0 = data.score;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/score",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/score",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/score",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.comment !== undefined){
let data1 = data.comment;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/comment",keyword:"type",params:{type: schema186.properties.comment.type}});
errors++;
}
}
if(data.ratedAt !== undefined){
if(!(validate16(data.ratedAt, instancePath+"/ratedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate482.errors = vErrors;
return errors === 0;
}

const schema187 = {"type":"string","enum":["reply","rate"]};

function validate485(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "reply") || (data === "rate"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema187.enum}});
errors++;
}
validate485.errors = vErrors;
return errors === 0;
}

const schema188 = {"type":"object","required":["id","author","text","sentAt","files"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"author":{"$ref":"contract#/components/schemas/AppealAuthor"},"text":{"type":"string"},"sentAt":{"$ref":"contract#/components/schemas/Instant"},"files":{"type":"array","items":{"$ref":"contract#/components/schemas/AppealFile"}}}};
const schema189 = {"type":"string","enum":["applicant","grid","addressee"]};

function validate489(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "applicant") || (data === "grid")) || (data === "addressee"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema189.enum}});
errors++;
}
validate489.errors = vErrors;
return errors === 0;
}


function validate487(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.author === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "author"}});
errors++;
}
if(data.text === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.sentAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sentAt"}});
errors++;
}
if(data.files === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "files"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.author !== undefined){
if(!(validate489(data.author, instancePath+"/author")))errors = (vErrors = joined(vErrors, validate489.errors)).length;
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sentAt !== undefined){
if(!(validate16(data.sentAt, instancePath+"/sentAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.files !== undefined){
let data4 = data.files;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate416(data4[i0], instancePath+"/files/" + i0)))errors = (vErrors = joined(vErrors, validate416.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/files",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate487.errors = vErrors;
return errors === 0;
}


function validate458(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.topic === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "topic"}});
errors++;
}
if(data.regionCode === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "regionCode"}});
errors++;
}
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.applicationNumber === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicationNumber"}});
errors++;
}
if(data.answerChannel === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "answerChannel"}});
errors++;
}
if(data.postalAddress === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "postalAddress"}});
errors++;
}
if(data.sentAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sentAt"}});
errors++;
}
if(data.deadline === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "deadline"}});
errors++;
}
if(data.forwarding === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "forwarding"}});
errors++;
}
if(data.answeredAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "answeredAt"}});
errors++;
}
if(data.rating === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rating"}});
errors++;
}
if(data.actions === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actions"}});
errors++;
}
if(data.messages === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "messages"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate437(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate437.errors)).length;
}
if(data.topic !== undefined){
if(!(validate439(data.topic, instancePath+"/topic")))errors = (vErrors = joined(vErrors, validate439.errors)).length;
}
if(data.regionCode !== undefined){
if(!(validate441(data.regionCode, instancePath+"/regionCode")))errors = (vErrors = joined(vErrors, validate441.errors)).length;
}
if(data.status !== undefined){
if(!(validate463(data.status, instancePath+"/status")))errors = (vErrors = joined(vErrors, validate463.errors)).length;
}
if(data.applicationNumber !== undefined){
let data6 = data.applicationNumber;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicationNumber",keyword:"type",params:{type: schema179.properties.applicationNumber.type}});
errors++;
}
}
if(data.answerChannel !== undefined){
if(!(validate448(data.answerChannel, instancePath+"/answerChannel")))errors = (vErrors = joined(vErrors, validate448.errors)).length;
}
if(data.postalAddress !== undefined){
let data8 = data.postalAddress;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/postalAddress",keyword:"type",params:{type: schema179.properties.postalAddress.type}});
errors++;
}
}
if(data.sentAt !== undefined){
if(!(validate16(data.sentAt, instancePath+"/sentAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.deadline !== undefined){
if(!(validate467(data.deadline, instancePath+"/deadline")))errors = (vErrors = joined(vErrors, validate467.errors)).length;
}
if(data.forwarding !== undefined){
let data11 = data.forwarding;
const _errs16 = errors;
let valid1 = false;
let passing0 = null;
const _errs17 = errors;
if(!(validate475(data11, instancePath+"/forwarding")))errors = (vErrors = joined(vErrors, validate475.errors)).length;
var _valid0 = _errs17 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs18 = errors;
if(data11 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/forwarding",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/forwarding",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.answeredAt !== undefined){
let data12 = data.answeredAt;
const _errs21 = errors;
let valid2 = false;
let passing1 = null;
const _errs22 = errors;
if(!(validate16(data12, instancePath+"/answeredAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
var _valid1 = _errs22 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs23 = errors;
if(data12 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/answeredAt",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs23 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
vErrors = noted(vErrors, {instancePath:instancePath+"/answeredAt",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.rating !== undefined){
let data13 = data.rating;
const _errs26 = errors;
let valid3 = false;
let passing2 = null;
const _errs27 = errors;
if(!(validate482(data13, instancePath+"/rating")))errors = (vErrors = joined(vErrors, validate482.errors)).length;
var _valid2 = _errs27 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs28 = errors;
if(data13 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/rating",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid2 = _errs28 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
vErrors = noted(vErrors, {instancePath:instancePath+"/rating",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data.actions !== undefined){
let data14 = data.actions;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(!(validate485(data14[i0], instancePath+"/actions/" + i0)))errors = (vErrors = joined(vErrors, validate485.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/actions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.messages !== undefined){
let data16 = data.messages;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(!(validate487(data16[i1], instancePath+"/messages/" + i1)))errors = (vErrors = joined(vErrors, validate487.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/messages",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate458.errors = vErrors;
return errors === 0;
}

const schema190 = {"type":"string","minLength":8,"maxLength":64};

function validate495(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 64){
vErrors = noted(vErrors, {instancePath,keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data.length < 8){
vErrors = noted(vErrors, {instancePath,keyword:"minLength",params:{limit: 8}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate495.errors = vErrors;
return errors === 0;
}


function validate457(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.appeal === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "appeal"}});
errors++;
}
if(data.key === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "key"}});
errors++;
}
if(data.appeal !== undefined){
if(!(validate458(data.appeal, instancePath+"/appeal")))errors = (vErrors = joined(vErrors, validate458.errors)).length;
}
if(data.key !== undefined){
if(!(validate495(data.key, instancePath+"/key")))errors = (vErrors = joined(vErrors, validate495.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate457.errors = vErrors;
return errors === 0;
}


function validate456(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate457(data, instancePath)))errors = (vErrors = joined(vErrors, validate457.errors)).length;
validate456.errors = vErrors;
return errors === 0;
}

export const validator61 = validate498;
const schema191 = {"$ref":"contract#/components/schemas/AppealOpening"};
const schema192 = {"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"$ref":"contract#/components/schemas/AppealKey"}}};

function validate499(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "key"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "key")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.key !== undefined){
if(!(validate495(data.key, instancePath+"/key")))errors = (vErrors = joined(vErrors, validate495.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate499.errors = vErrors;
return errors === 0;
}


function validate498(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate499(data, instancePath)))errors = (vErrors = joined(vErrors, validate499.errors)).length;
validate498.errors = vErrors;
return errors === 0;
}

export const validator62 = validate502;
const schema193 = {"$ref":"contract#/components/schemas/Appeal"};

function validate502(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate458(data, instancePath)))errors = (vErrors = joined(vErrors, validate458.errors)).length;
validate502.errors = vErrors;
return errors === 0;
}

export const validator63 = validate518;
const schema195 = {"$ref":"contract#/components/schemas/GuestAppealReply"};
const schema196 = {"type":"object","additionalProperties":false,"required":["key","text","fileIds"],"properties":{"key":{"$ref":"contract#/components/schemas/AppealKey"},"text":{"$ref":"contract#/components/schemas/AppealText"},"fileIds":{"$ref":"contract#/components/schemas/AppealFileIds"}}};

function validate519(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "key"}});
errors++;
}
if(data.text === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.fileIds === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fileIds"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "text")) || (key0 === "fileIds"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.key !== undefined){
if(!(validate495(data.key, instancePath+"/key")))errors = (vErrors = joined(vErrors, validate495.errors)).length;
}
if(data.text !== undefined){
if(!(validate443(data.text, instancePath+"/text")))errors = (vErrors = joined(vErrors, validate443.errors)).length;
}
if(data.fileIds !== undefined){
if(!(validate445(data.fileIds, instancePath+"/fileIds")))errors = (vErrors = joined(vErrors, validate445.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate519.errors = vErrors;
return errors === 0;
}


function validate518(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate519(data, instancePath)))errors = (vErrors = joined(vErrors, validate519.errors)).length;
validate518.errors = vErrors;
return errors === 0;
}

export const validator64 = validate524;
const schema197 = {"$ref":"contract#/components/schemas/GuestAppealRating"};
const schema198 = {"type":"object","additionalProperties":false,"required":["key","score"],"properties":{"key":{"$ref":"contract#/components/schemas/AppealKey"},"score":{"type":"integer","minimum":1,"maximum":5},"comment":{"type":"string","maxLength":1000}}};

function validate525(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "key"}});
errors++;
}
if(data.score === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "score"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "score")) || (key0 === "comment"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.key !== undefined){
if(!(validate495(data.key, instancePath+"/key")))errors = (vErrors = joined(vErrors, validate495.errors)).length;
}
if(data.score !== undefined){
let data1 = data.score;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/score",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/score",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/score",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.comment !== undefined){
let data2 = data.comment;
if(typeof data2 === "string"){
if(data2.length > 1000){
vErrors = noted(vErrors, {instancePath:instancePath+"/comment",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/comment",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate525.errors = vErrors;
return errors === 0;
}


function validate524(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate525(data, instancePath)))errors = (vErrors = joined(vErrors, validate525.errors)).length;
validate524.errors = vErrors;
return errors === 0;
}

export const validator65 = validate528;
const schema199 = {"$ref":"contract#/components/schemas/GuestAppealFileOpening"};
const schema200 = {"type":"object","additionalProperties":false,"required":["key","fileId"],"properties":{"key":{"$ref":"contract#/components/schemas/AppealKey"},"fileId":{"$ref":"contract#/components/schemas/Id"}}};

function validate529(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "key"}});
errors++;
}
if(data.fileId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fileId"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "key") || (key0 === "fileId"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.key !== undefined){
if(!(validate495(data.key, instancePath+"/key")))errors = (vErrors = joined(vErrors, validate495.errors)).length;
}
if(data.fileId !== undefined){
if(!(validate10(data.fileId, instancePath+"/fileId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate529.errors = vErrors;
return errors === 0;
}


function validate528(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate529(data, instancePath)))errors = (vErrors = joined(vErrors, validate529.errors)).length;
validate528.errors = vErrors;
return errors === 0;
}

export const validator66 = validate533;
const schema201 = {"$ref":"contract#/components/schemas/AppealPage"};
const schema202 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/Appeal"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};

function validate534(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate458(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate458.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate534.errors = vErrors;
return errors === 0;
}


function validate533(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate534(data, instancePath)))errors = (vErrors = joined(vErrors, validate534.errors)).length;
validate533.errors = vErrors;
return errors === 0;
}

export const validator67 = validate538;
const schema203 = {"$ref":"contract#/components/schemas/NewAppeal"};

function validate538(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate436(data, instancePath)))errors = (vErrors = joined(vErrors, validate436.errors)).length;
validate538.errors = vErrors;
return errors === 0;
}

export const validator68 = validate547;
const schema205 = {"$ref":"contract#/components/schemas/AppealReply"};
const schema206 = {"type":"object","additionalProperties":false,"required":["text","fileIds"],"properties":{"text":{"$ref":"contract#/components/schemas/AppealText"},"fileIds":{"$ref":"contract#/components/schemas/AppealFileIds"}}};

function validate548(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.fileIds === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fileIds"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "fileIds"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.text !== undefined){
if(!(validate443(data.text, instancePath+"/text")))errors = (vErrors = joined(vErrors, validate443.errors)).length;
}
if(data.fileIds !== undefined){
if(!(validate445(data.fileIds, instancePath+"/fileIds")))errors = (vErrors = joined(vErrors, validate445.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate548.errors = vErrors;
return errors === 0;
}


function validate547(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate548(data, instancePath)))errors = (vErrors = joined(vErrors, validate548.errors)).length;
validate547.errors = vErrors;
return errors === 0;
}

export const validator69 = validate552;
const schema207 = {"$ref":"contract#/components/schemas/NewAppealRating"};
const schema208 = {"type":"object","additionalProperties":false,"required":["score"],"properties":{"score":{"type":"integer","minimum":1,"maximum":5},"comment":{"type":"string","maxLength":1000}}};

function validate553(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.score === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "score"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "score") || (key0 === "comment"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.score !== undefined){
let data0 = data.score;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/score",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/score",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/score",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.comment !== undefined){
let data1 = data.comment;
if(typeof data1 === "string"){
if(data1.length > 1000){
vErrors = noted(vErrors, {instancePath:instancePath+"/comment",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/comment",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate553.errors = vErrors;
return errors === 0;
}


function validate552(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate553(data, instancePath)))errors = (vErrors = joined(vErrors, validate553.errors)).length;
validate552.errors = vErrors;
return errors === 0;
}

export const validator70 = validate555;
const schema209 = {"$ref":"contract#/components/schemas/AddressQuery"};
const schema210 = {"type":"object","additionalProperties":false,"required":["query"],"properties":{"query":{"type":"string","maxLength":200},"regionCode":{"$ref":"contract#/components/schemas/RegionCode"},"limit":{"type":"integer","minimum":1,"maximum":20,"default":7}}};

function validate556(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "query"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "query") || (key0 === "regionCode")) || (key0 === "limit"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.query !== undefined){
let data0 = data.query;
if(typeof data0 === "string"){
if(data0.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.regionCode !== undefined){
if(!(validate441(data.regionCode, instancePath+"/regionCode")))errors = (vErrors = joined(vErrors, validate441.errors)).length;
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 20 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 20}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate556.errors = vErrors;
return errors === 0;
}


function validate555(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate556(data, instancePath)))errors = (vErrors = joined(vErrors, validate556.errors)).length;
validate555.errors = vErrors;
return errors === 0;
}

export const validator71 = validate559;
const schema211 = {"$ref":"contract#/components/schemas/AddressSuggestions"};
const schema212 = {"type":"object","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/AddressSuggestion"}}}};
const schema213 = {"type":"object","required":["value","kind","regionCode","place","isSample"],"properties":{"value":{"type":"string"},"kind":{"type":"string","enum":["settlement","street","house"]},"regionCode":{"$ref":"contract#/components/schemas/RegionCode"},"place":{"oneOf":[{"$ref":"contract#/components/schemas/GeographicPlace"},{"type":"null"}]},"isSample":{"type":"boolean"}}};
const schema214 = {"type":"object","required":["latitude","longitude"],"properties":{"latitude":{"type":"number","minimum":-90,"maximum":90},"longitude":{"type":"number","minimum":-180,"maximum":180}}};

function validate563(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.latitude === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "latitude"}});
errors++;
}
if(data.longitude === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "longitude"}});
errors++;
}
if(data.latitude !== undefined){
let data0 = data.latitude;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 90 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/latitude",keyword:"maximum",params:{comparison: "<=", limit: 90}});
errors++;
}
if(data0 < -90 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/latitude",keyword:"minimum",params:{comparison: ">=", limit: -90}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/latitude",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.longitude !== undefined){
let data1 = data.longitude;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 180 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/longitude",keyword:"maximum",params:{comparison: "<=", limit: 180}});
errors++;
}
if(data1 < -180 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/longitude",keyword:"minimum",params:{comparison: ">=", limit: -180}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/longitude",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate563.errors = vErrors;
return errors === 0;
}


function validate561(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "value"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.regionCode === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "regionCode"}});
errors++;
}
if(data.place === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "place"}});
errors++;
}
if(data.isSample === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isSample"}});
errors++;
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/value",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "settlement") || (data1 === "street")) || (data1 === "house"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema213.properties.kind.enum}});
errors++;
}
}
if(data.regionCode !== undefined){
if(!(validate441(data.regionCode, instancePath+"/regionCode")))errors = (vErrors = joined(vErrors, validate441.errors)).length;
}
if(data.place !== undefined){
let data3 = data.place;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(!(validate563(data3, instancePath+"/place")))errors = (vErrors = joined(vErrors, validate563.errors)).length;
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data3 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/place",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/place",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.isSample !== undefined){
if(typeof data.isSample !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isSample",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate561.errors = vErrors;
return errors === 0;
}


function validate560(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate561(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate561.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate560.errors = vErrors;
return errors === 0;
}


function validate559(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate560(data, instancePath)))errors = (vErrors = joined(vErrors, validate560.errors)).length;
validate559.errors = vErrors;
return errors === 0;
}

export const validator72 = validate567;
const schema215 = {"$ref":"contract#/components/schemas/AddressSuggestion"};

function validate567(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate561(data, instancePath)))errors = (vErrors = joined(vErrors, validate561.errors)).length;
validate567.errors = vErrors;
return errors === 0;
}

export const validator73 = validate572;
const schema217 = {"$ref":"contract#/components/schemas/InspectionSlots"};
const schema218 = {"type":"object","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/InspectionSlot"}}}};
const schema219 = {"type":"object","required":["startsAt","endsAt"],"properties":{"startsAt":{"$ref":"contract#/components/schemas/Instant"},"endsAt":{"$ref":"contract#/components/schemas/Instant"}}};

function validate574(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.startsAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "startsAt"}});
errors++;
}
if(data.endsAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "endsAt"}});
errors++;
}
if(data.startsAt !== undefined){
if(!(validate16(data.startsAt, instancePath+"/startsAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.endsAt !== undefined){
if(!(validate16(data.endsAt, instancePath+"/endsAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate574.errors = vErrors;
return errors === 0;
}


function validate573(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate574(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate574.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate573.errors = vErrors;
return errors === 0;
}


function validate572(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate573(data, instancePath)))errors = (vErrors = joined(vErrors, validate573.errors)).length;
validate572.errors = vErrors;
return errors === 0;
}

export const validator74 = validate579;
const schema220 = {"$ref":"contract#/components/schemas/InspectionSlot"};

function validate579(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate574(data, instancePath)))errors = (vErrors = joined(vErrors, validate574.errors)).length;
validate579.errors = vErrors;
return errors === 0;
}

export const validator75 = validate584;
const schema222 = {"$ref":"contract#/components/schemas/InspectionChoice"};
const schema223 = {"type":"object","additionalProperties":false,"required":["startsAt"],"properties":{"startsAt":{"$ref":"contract#/components/schemas/Instant"}}};

function validate585(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.startsAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "startsAt"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "startsAt")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.startsAt !== undefined){
if(!(validate16(data.startsAt, instancePath+"/startsAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate585.errors = vErrors;
return errors === 0;
}


function validate584(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate585(data, instancePath)))errors = (vErrors = joined(vErrors, validate585.errors)).length;
validate584.errors = vErrors;
return errors === 0;
}

export const validator76 = validate588;
const schema224 = {"$ref":"contract#/components/schemas/Application"};
const schema225 = {"type":"object","required":["id","etag","number","status","applicantKind","category","ruleset","answers","attachments","missingItems","stages","timeline","upcomingActions","openAnswers","documents","invoice","contract","works","annulmentReason","createdAt","updatedAt","submittedAt"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"etag":{"type":"string"},"number":{"type":["string","null"]},"status":{"$ref":"contract#/components/schemas/ApplicationStatus"},"applicantKind":{"$ref":"contract#/components/schemas/ApplicantKind"},"category":{"oneOf":[{"$ref":"contract#/components/schemas/Category"},{"type":"null"}]},"ruleset":{"type":["string","null"]},"answers":{"$ref":"contract#/components/schemas/ApplicationAnswers"},"earlierAnswers":{"$ref":"contract#/components/schemas/EarlierAnswers"},"attachments":{"type":"array","items":{"$ref":"contract#/components/schemas/Attachment"}},"missingItems":{"type":"array","items":{"$ref":"contract#/components/schemas/MissingItem"}},"stages":{"type":"array","items":{"$ref":"contract#/components/schemas/Stage"}},"timeline":{"type":"array","items":{"$ref":"contract#/components/schemas/TimelineEvent"}},"upcomingActions":{"type":"array","items":{"$ref":"contract#/components/schemas/UpcomingAction"}},"openAnswers":{"type":"array","items":{"$ref":"contract#/components/schemas/OpenAnswer"}},"documents":{"type":"array","items":{"$ref":"contract#/components/schemas/Document"}},"invoice":{"oneOf":[{"$ref":"contract#/components/schemas/Invoice"},{"type":"null"}]},"contract":{"oneOf":[{"$ref":"contract#/components/schemas/Contract"},{"type":"null"}]},"works":{"oneOf":[{"$ref":"contract#/components/schemas/Works"},{"type":"null"}]},"annulmentReason":{"oneOf":[{"$ref":"contract#/components/schemas/AnnulmentReason"},{"type":"null"}]},"createdAt":{"$ref":"contract#/components/schemas/Instant"},"updatedAt":{"$ref":"contract#/components/schemas/Instant"},"submittedAt":{"oneOf":[{"$ref":"contract#/components/schemas/Instant"},{"type":"null"}]}}};
const schema226 = {"type":"string","enum":["draft","submitted","incomplete","in_review","suspended","offer_posted","refused","accepted","completed","annulled","withdrawn","terminated"]};

function validate591(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data === "draft") || (data === "submitted")) || (data === "incomplete")) || (data === "in_review")) || (data === "suspended")) || (data === "offer_posted")) || (data === "refused")) || (data === "accepted")) || (data === "completed")) || (data === "annulled")) || (data === "withdrawn")) || (data === "terminated"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema226.enum}});
errors++;
}
validate591.errors = vErrors;
return errors === 0;
}

const schema227 = {"type":"object","required":["clause","track","maxPowerKw","reasons","form","finalDocument"],"properties":{"clause":{"$ref":"contract#/components/schemas/CategoryClause"},"track":{"$ref":"contract#/components/schemas/Track"},"maxPowerKw":{"type":"number"},"reasons":{"type":"array","minItems":1,"items":{"$ref":"contract#/components/schemas/CategoryReason"}},"form":{"type":"string","enum":["861/прил.4","861/прил.5","861/прил.6","861/прил.7"]},"finalDocument":{"$ref":"contract#/components/schemas/FinalDocument"}}};
const schema228 = {"type":"string","enum":["14","12(1)","12","13","13(1)","13(2)","13(3)","13(4)","13(5)","13(6)","34","9"]};

function validate595(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data === "14") || (data === "12(1)")) || (data === "12")) || (data === "13")) || (data === "13(1)")) || (data === "13(2)")) || (data === "13(3)")) || (data === "13(4)")) || (data === "13(5)")) || (data === "13(6)")) || (data === "34")) || (data === "9"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema228.enum}});
errors++;
}
validate595.errors = vErrors;
return errors === 0;
}

const schema229 = {"type":"string","enum":["simplified","full","temporary"]};

function validate597(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "simplified") || (data === "full")) || (data === "temporary"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema229.enum}});
errors++;
}
validate597.errors = vErrors;
return errors === 0;
}

const schema230 = {"type":"string","enum":["household","small_business","above_150","above_670","individual_above_15","individual_business","first_category","temporary","temporary_above_150","temporary_above_35kv","microgeneration","microgeneration_with_load","microgeneration_beyond","generation","grid_company","redistribution","mining","above_04kv"]};

function validate599(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((data === "household") || (data === "small_business")) || (data === "above_150")) || (data === "above_670")) || (data === "individual_above_15")) || (data === "individual_business")) || (data === "first_category")) || (data === "temporary")) || (data === "temporary_above_150")) || (data === "temporary_above_35kv")) || (data === "microgeneration")) || (data === "microgeneration_with_load")) || (data === "microgeneration_beyond")) || (data === "generation")) || (data === "grid_company")) || (data === "redistribution")) || (data === "mining")) || (data === "above_04kv"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema230.enum}});
errors++;
}
validate599.errors = vErrors;
return errors === 0;
}

const schema231 = {"type":"string","enum":["notice","connection_act"]};

function validate601(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "notice") || (data === "connection_act"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema231.enum}});
errors++;
}
validate601.errors = vErrors;
return errors === 0;
}


function validate594(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clause === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "clause"}});
errors++;
}
if(data.track === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "track"}});
errors++;
}
if(data.maxPowerKw === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "maxPowerKw"}});
errors++;
}
if(data.reasons === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reasons"}});
errors++;
}
if(data.form === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "form"}});
errors++;
}
if(data.finalDocument === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "finalDocument"}});
errors++;
}
if(data.clause !== undefined){
if(!(validate595(data.clause, instancePath+"/clause")))errors = (vErrors = joined(vErrors, validate595.errors)).length;
}
if(data.track !== undefined){
if(!(validate597(data.track, instancePath+"/track")))errors = (vErrors = joined(vErrors, validate597.errors)).length;
}
if(data.maxPowerKw !== undefined){
let data2 = data.maxPowerKw;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/maxPowerKw",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.reasons !== undefined){
let data3 = data.reasons;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/reasons",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate599(data3[i0], instancePath+"/reasons/" + i0)))errors = (vErrors = joined(vErrors, validate599.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/reasons",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.form !== undefined){
let data5 = data.form;
if(typeof data5 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/form",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data5 === "861/прил.4") || (data5 === "861/прил.5")) || (data5 === "861/прил.6")) || (data5 === "861/прил.7"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/form",keyword:"enum",params:{allowedValues: schema227.properties.form.enum}});
errors++;
}
}
if(data.finalDocument !== undefined){
if(!(validate601(data.finalDocument, instancePath+"/finalDocument")))errors = (vErrors = joined(vErrors, validate601.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate594.errors = vErrors;
return errors === 0;
}

const schema232 = {"type":"object","additionalProperties":false,"properties":{"regionCode":{"$ref":"contract#/components/schemas/RegionCode"},"connectionReason":{"type":"string","enum":["new_construction","power_increase","category_change","redistribution","other"]},"connectionReasonNote":{"$ref":"contract#/components/schemas/AnswerText"},"purpose":{"type":"string","enum":["household","business"]},"activityKind":{"$ref":"contract#/components/schemas/AnswerText"},"isGridCompany":{"type":"boolean"},"powerGiver":{"$ref":"contract#/components/schemas/AnswerText"},"temporaryKind":{"type":"string","enum":["mobile","construction"]},"temporaryMonths":{"$ref":"contract#/components/schemas/AnswerText"},"temporaryUntil":{"$ref":"contract#/components/schemas/AnswerText"},"mainContractNumber":{"$ref":"contract#/components/schemas/AnswerText"},"mainContractOn":{"$ref":"contract#/components/schemas/AnswerText"},"generationKw":{"$ref":"contract#/components/schemas/AnswerText"},"generationSource":{"type":"string","enum":["solar","wind","hydro","fuel","other"]},"generatorCount":{"$ref":"contract#/components/schemas/AnswerText"},"generatorPassport":{"$ref":"contract#/components/schemas/AnswerText"},"sellsGeneration":{"type":"boolean"},"loadKind":{"$ref":"contract#/components/schemas/AnswerText"},"hasDistortingLoads":{"type":"boolean"},"distortingLoads":{"$ref":"contract#/components/schemas/AnswerText"},"transformerCount":{"$ref":"contract#/components/schemas/AnswerText"},"transformerKva":{"$ref":"contract#/components/schemas/AnswerText"},"generatorKva":{"$ref":"contract#/components/schemas/AnswerText"},"technologicalMinimumKw":{"$ref":"contract#/components/schemas/AnswerText"},"technologicalReserveKw":{"$ref":"contract#/components/schemas/AnswerText"},"emergencyReserveKw":{"$ref":"contract#/components/schemas/AnswerText"},"reserveGrounds":{"$ref":"contract#/components/schemas/AnswerText"},"wantsBoundaryInside":{"type":"boolean"},"firstCategoryKw":{"$ref":"contract#/components/schemas/AnswerText"},"secondCategoryKw":{"$ref":"contract#/components/schemas/AnswerText"},"thirdCategoryKw":{"$ref":"contract#/components/schemas/AnswerText"},"hasStages":{"type":"boolean"},"minerRegistryEntry":{"$ref":"contract#/components/schemas/AnswerText"},"infrastructureRegistryEntry":{"$ref":"contract#/components/schemas/AnswerText"},"supplierName":{"$ref":"contract#/components/schemas/AnswerText"},"pointCount":{"$ref":"contract#/components/schemas/AnswerText"},"objectName":{"$ref":"contract#/components/schemas/AnswerText"},"objectAddress":{"$ref":"contract#/components/schemas/AnswerText"},"hasNoAddress":{"type":"boolean"},"objectCoordinates":{"$ref":"contract#/components/schemas/AnswerText"},"cadastralNumber":{"$ref":"contract#/components/schemas/AnswerText"},"isInApartmentBuilding":{"type":"boolean"},"powerKw":{"$ref":"contract#/components/schemas/AnswerText"},"previousPowerKw":{"$ref":"contract#/components/schemas/AnswerText"},"voltageKv":{"type":"string","enum":["0.4","6","10","20","35","110"]},"phases":{"type":"string","enum":["1","3"]},"reliabilityCategory":{"type":"string","enum":["I","II","III"]},"hasMicrogeneration":{"type":"boolean"},"isTemporary":{"type":"boolean"},"isMining":{"type":"boolean"},"commissioningMonth":{"$ref":"contract#/components/schemas/AnswerText"},"supplierContractKind":{"type":"string","enum":["energy_supply","purchase_and_sale","existing"]},"existingContractNumber":{"$ref":"contract#/components/schemas/AnswerText"},"existingContractOn":{"$ref":"contract#/components/schemas/AnswerText"},"wantsInstallment":{"type":"boolean"},"isPublicBuyer":{"type":"boolean"},"lastName":{"$ref":"contract#/components/schemas/AnswerText"},"firstName":{"$ref":"contract#/components/schemas/AnswerText"},"middleName":{"$ref":"contract#/components/schemas/AnswerText"},"fullName":{"$ref":"contract#/components/schemas/AnswerText"},"birthDate":{"$ref":"contract#/components/schemas/AnswerText"},"birthPlace":{"$ref":"contract#/components/schemas/AnswerText"},"snils":{"$ref":"contract#/components/schemas/AnswerText"},"inn":{"$ref":"contract#/components/schemas/AnswerText"},"ogrn":{"$ref":"contract#/components/schemas/AnswerText"},"ogrnip":{"$ref":"contract#/components/schemas/AnswerText"},"kpp":{"$ref":"contract#/components/schemas/AnswerText"},"identityDocument":{"type":"string","enum":["passport","temporary_identity_card","foreign_passport","residence_permit","refugee_certificate","other"]},"identityDocumentName":{"$ref":"contract#/components/schemas/AnswerText"},"identityDocumentNumber":{"$ref":"contract#/components/schemas/AnswerText"},"identityDocumentIssuedOn":{"$ref":"contract#/components/schemas/AnswerText"},"identityDocumentIssuedBy":{"$ref":"contract#/components/schemas/AnswerText"},"passportSeries":{"$ref":"contract#/components/schemas/AnswerText"},"passportNumber":{"$ref":"contract#/components/schemas/AnswerText"},"passportIssuedOn":{"$ref":"contract#/components/schemas/AnswerText"},"passportIssuedBy":{"$ref":"contract#/components/schemas/AnswerText"},"registeredAddress":{"$ref":"contract#/components/schemas/AnswerText"},"actualAddress":{"$ref":"contract#/components/schemas/AnswerText"},"phone":{"$ref":"contract#/components/schemas/AnswerText"},"email":{"$ref":"contract#/components/schemas/AnswerText"},"isFiledByRepresentative":{"type":"boolean"},"representativeName":{"$ref":"contract#/components/schemas/AnswerText"},"powerOfAttorneyNumber":{"$ref":"contract#/components/schemas/AnswerText"},"powerOfAttorneyOn":{"$ref":"contract#/components/schemas/AnswerText"},"point1PowerKw":{"$ref":"contract#/components/schemas/AnswerText"},"point1VoltageKv":{"type":"string","enum":["0.4","6","10","20","35","110"]},"point1Place":{"$ref":"contract#/components/schemas/AnswerText"},"point2PowerKw":{"$ref":"contract#/components/schemas/AnswerText"},"point2VoltageKv":{"type":"string","enum":["0.4","6","10","20","35","110"]},"point2Place":{"$ref":"contract#/components/schemas/AnswerText"},"point3PowerKw":{"$ref":"contract#/components/schemas/AnswerText"},"point3VoltageKv":{"type":"string","enum":["0.4","6","10","20","35","110"]},"point3Place":{"$ref":"contract#/components/schemas/AnswerText"},"point4PowerKw":{"$ref":"contract#/components/schemas/AnswerText"},"point4VoltageKv":{"type":"string","enum":["0.4","6","10","20","35","110"]},"point4Place":{"$ref":"contract#/components/schemas/AnswerText"},"point5PowerKw":{"$ref":"contract#/components/schemas/AnswerText"},"point5VoltageKv":{"type":"string","enum":["0.4","6","10","20","35","110"]},"point5Place":{"$ref":"contract#/components/schemas/AnswerText"},"point6PowerKw":{"$ref":"contract#/components/schemas/AnswerText"},"point6VoltageKv":{"type":"string","enum":["0.4","6","10","20","35","110"]},"point6Place":{"$ref":"contract#/components/schemas/AnswerText"},"stage1DesignMonth":{"$ref":"contract#/components/schemas/AnswerText"},"stage1CommissioningMonth":{"$ref":"contract#/components/schemas/AnswerText"},"stage1PowerKw":{"$ref":"contract#/components/schemas/AnswerText"},"stage1ReliabilityCategory":{"type":"string","enum":["I","II","III"]},"stage2DesignMonth":{"$ref":"contract#/components/schemas/AnswerText"},"stage2CommissioningMonth":{"$ref":"contract#/components/schemas/AnswerText"},"stage2PowerKw":{"$ref":"contract#/components/schemas/AnswerText"},"stage2ReliabilityCategory":{"type":"string","enum":["I","II","III"]},"stage3DesignMonth":{"$ref":"contract#/components/schemas/AnswerText"},"stage3CommissioningMonth":{"$ref":"contract#/components/schemas/AnswerText"},"stage3PowerKw":{"$ref":"contract#/components/schemas/AnswerText"},"stage3ReliabilityCategory":{"type":"string","enum":["I","II","III"]},"stage4DesignMonth":{"$ref":"contract#/components/schemas/AnswerText"},"stage4CommissioningMonth":{"$ref":"contract#/components/schemas/AnswerText"},"stage4PowerKw":{"$ref":"contract#/components/schemas/AnswerText"},"stage4ReliabilityCategory":{"type":"string","enum":["I","II","III"]},"stage5DesignMonth":{"$ref":"contract#/components/schemas/AnswerText"},"stage5CommissioningMonth":{"$ref":"contract#/components/schemas/AnswerText"},"stage5PowerKw":{"$ref":"contract#/components/schemas/AnswerText"},"stage5ReliabilityCategory":{"type":"string","enum":["I","II","III"]},"stage6DesignMonth":{"$ref":"contract#/components/schemas/AnswerText"},"stage6CommissioningMonth":{"$ref":"contract#/components/schemas/AnswerText"},"stage6PowerKw":{"$ref":"contract#/components/schemas/AnswerText"},"stage6ReliabilityCategory":{"type":"string","enum":["I","II","III"]},"comment":{"$ref":"contract#/components/schemas/AnswerText"}}};
const schema233 = {"type":"string","maxLength":2000};

function validate606(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 2000){
vErrors = noted(vErrors, {instancePath,keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate606.errors = vErrors;
return errors === 0;
}


function validate604(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema232.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.regionCode !== undefined){
if(!(validate441(data.regionCode, instancePath+"/regionCode")))errors = (vErrors = joined(vErrors, validate441.errors)).length;
}
if(data.connectionReason !== undefined){
let data1 = data.connectionReason;
if(typeof data1 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/connectionReason",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data1 === "new_construction") || (data1 === "power_increase")) || (data1 === "category_change")) || (data1 === "redistribution")) || (data1 === "other"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/connectionReason",keyword:"enum",params:{allowedValues: schema232.properties.connectionReason.enum}});
errors++;
}
}
if(data.connectionReasonNote !== undefined){
if(!(validate606(data.connectionReasonNote, instancePath+"/connectionReasonNote")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.purpose !== undefined){
let data3 = data.purpose;
if(typeof data3 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/purpose",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data3 === "household") || (data3 === "business"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/purpose",keyword:"enum",params:{allowedValues: schema232.properties.purpose.enum}});
errors++;
}
}
if(data.activityKind !== undefined){
if(!(validate606(data.activityKind, instancePath+"/activityKind")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.isGridCompany !== undefined){
if(typeof data.isGridCompany !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isGridCompany",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.powerGiver !== undefined){
if(!(validate606(data.powerGiver, instancePath+"/powerGiver")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.temporaryKind !== undefined){
let data7 = data.temporaryKind;
if(typeof data7 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/temporaryKind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data7 === "mobile") || (data7 === "construction"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/temporaryKind",keyword:"enum",params:{allowedValues: schema232.properties.temporaryKind.enum}});
errors++;
}
}
if(data.temporaryMonths !== undefined){
if(!(validate606(data.temporaryMonths, instancePath+"/temporaryMonths")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.temporaryUntil !== undefined){
if(!(validate606(data.temporaryUntil, instancePath+"/temporaryUntil")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.mainContractNumber !== undefined){
if(!(validate606(data.mainContractNumber, instancePath+"/mainContractNumber")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.mainContractOn !== undefined){
if(!(validate606(data.mainContractOn, instancePath+"/mainContractOn")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.generationKw !== undefined){
if(!(validate606(data.generationKw, instancePath+"/generationKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.generationSource !== undefined){
let data13 = data.generationSource;
if(typeof data13 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/generationSource",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data13 === "solar") || (data13 === "wind")) || (data13 === "hydro")) || (data13 === "fuel")) || (data13 === "other"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/generationSource",keyword:"enum",params:{allowedValues: schema232.properties.generationSource.enum}});
errors++;
}
}
if(data.generatorCount !== undefined){
if(!(validate606(data.generatorCount, instancePath+"/generatorCount")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.generatorPassport !== undefined){
if(!(validate606(data.generatorPassport, instancePath+"/generatorPassport")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.sellsGeneration !== undefined){
if(typeof data.sellsGeneration !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/sellsGeneration",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.loadKind !== undefined){
if(!(validate606(data.loadKind, instancePath+"/loadKind")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.hasDistortingLoads !== undefined){
if(typeof data.hasDistortingLoads !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/hasDistortingLoads",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.distortingLoads !== undefined){
if(!(validate606(data.distortingLoads, instancePath+"/distortingLoads")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.transformerCount !== undefined){
if(!(validate606(data.transformerCount, instancePath+"/transformerCount")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.transformerKva !== undefined){
if(!(validate606(data.transformerKva, instancePath+"/transformerKva")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.generatorKva !== undefined){
if(!(validate606(data.generatorKva, instancePath+"/generatorKva")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.technologicalMinimumKw !== undefined){
if(!(validate606(data.technologicalMinimumKw, instancePath+"/technologicalMinimumKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.technologicalReserveKw !== undefined){
if(!(validate606(data.technologicalReserveKw, instancePath+"/technologicalReserveKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.emergencyReserveKw !== undefined){
if(!(validate606(data.emergencyReserveKw, instancePath+"/emergencyReserveKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.reserveGrounds !== undefined){
if(!(validate606(data.reserveGrounds, instancePath+"/reserveGrounds")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.wantsBoundaryInside !== undefined){
if(typeof data.wantsBoundaryInside !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/wantsBoundaryInside",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.firstCategoryKw !== undefined){
if(!(validate606(data.firstCategoryKw, instancePath+"/firstCategoryKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.secondCategoryKw !== undefined){
if(!(validate606(data.secondCategoryKw, instancePath+"/secondCategoryKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.thirdCategoryKw !== undefined){
if(!(validate606(data.thirdCategoryKw, instancePath+"/thirdCategoryKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.hasStages !== undefined){
if(typeof data.hasStages !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/hasStages",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.minerRegistryEntry !== undefined){
if(!(validate606(data.minerRegistryEntry, instancePath+"/minerRegistryEntry")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.infrastructureRegistryEntry !== undefined){
if(!(validate606(data.infrastructureRegistryEntry, instancePath+"/infrastructureRegistryEntry")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.supplierName !== undefined){
if(!(validate606(data.supplierName, instancePath+"/supplierName")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.pointCount !== undefined){
if(!(validate606(data.pointCount, instancePath+"/pointCount")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.objectName !== undefined){
if(!(validate606(data.objectName, instancePath+"/objectName")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.objectAddress !== undefined){
if(!(validate606(data.objectAddress, instancePath+"/objectAddress")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.hasNoAddress !== undefined){
if(typeof data.hasNoAddress !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/hasNoAddress",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.objectCoordinates !== undefined){
if(!(validate606(data.objectCoordinates, instancePath+"/objectCoordinates")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.cadastralNumber !== undefined){
if(!(validate606(data.cadastralNumber, instancePath+"/cadastralNumber")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.isInApartmentBuilding !== undefined){
if(typeof data.isInApartmentBuilding !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isInApartmentBuilding",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.powerKw !== undefined){
if(!(validate606(data.powerKw, instancePath+"/powerKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.previousPowerKw !== undefined){
if(!(validate606(data.previousPowerKw, instancePath+"/previousPowerKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.voltageKv !== undefined){
let data44 = data.voltageKv;
if(typeof data44 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/voltageKv",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data44 === "0.4") || (data44 === "6")) || (data44 === "10")) || (data44 === "20")) || (data44 === "35")) || (data44 === "110"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/voltageKv",keyword:"enum",params:{allowedValues: schema232.properties.voltageKv.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data45 = data.phases;
if(typeof data45 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/phases",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data45 === "1") || (data45 === "3"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/phases",keyword:"enum",params:{allowedValues: schema232.properties.phases.enum}});
errors++;
}
}
if(data.reliabilityCategory !== undefined){
let data46 = data.reliabilityCategory;
if(typeof data46 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/reliabilityCategory",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data46 === "I") || (data46 === "II")) || (data46 === "III"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/reliabilityCategory",keyword:"enum",params:{allowedValues: schema232.properties.reliabilityCategory.enum}});
errors++;
}
}
if(data.hasMicrogeneration !== undefined){
if(typeof data.hasMicrogeneration !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/hasMicrogeneration",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.isTemporary !== undefined){
if(typeof data.isTemporary !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isTemporary",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.isMining !== undefined){
if(typeof data.isMining !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isMining",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.commissioningMonth !== undefined){
if(!(validate606(data.commissioningMonth, instancePath+"/commissioningMonth")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.supplierContractKind !== undefined){
let data51 = data.supplierContractKind;
if(typeof data51 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/supplierContractKind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data51 === "energy_supply") || (data51 === "purchase_and_sale")) || (data51 === "existing"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/supplierContractKind",keyword:"enum",params:{allowedValues: schema232.properties.supplierContractKind.enum}});
errors++;
}
}
if(data.existingContractNumber !== undefined){
if(!(validate606(data.existingContractNumber, instancePath+"/existingContractNumber")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.existingContractOn !== undefined){
if(!(validate606(data.existingContractOn, instancePath+"/existingContractOn")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.wantsInstallment !== undefined){
if(typeof data.wantsInstallment !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/wantsInstallment",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.isPublicBuyer !== undefined){
if(typeof data.isPublicBuyer !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isPublicBuyer",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.lastName !== undefined){
if(!(validate606(data.lastName, instancePath+"/lastName")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.firstName !== undefined){
if(!(validate606(data.firstName, instancePath+"/firstName")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.middleName !== undefined){
if(!(validate606(data.middleName, instancePath+"/middleName")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.fullName !== undefined){
if(!(validate606(data.fullName, instancePath+"/fullName")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.birthDate !== undefined){
if(!(validate606(data.birthDate, instancePath+"/birthDate")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.birthPlace !== undefined){
if(!(validate606(data.birthPlace, instancePath+"/birthPlace")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.snils !== undefined){
if(!(validate606(data.snils, instancePath+"/snils")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.inn !== undefined){
if(!(validate606(data.inn, instancePath+"/inn")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.ogrn !== undefined){
if(!(validate606(data.ogrn, instancePath+"/ogrn")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.ogrnip !== undefined){
if(!(validate606(data.ogrnip, instancePath+"/ogrnip")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.kpp !== undefined){
if(!(validate606(data.kpp, instancePath+"/kpp")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.identityDocument !== undefined){
let data67 = data.identityDocument;
if(typeof data67 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/identityDocument",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data67 === "passport") || (data67 === "temporary_identity_card")) || (data67 === "foreign_passport")) || (data67 === "residence_permit")) || (data67 === "refugee_certificate")) || (data67 === "other"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/identityDocument",keyword:"enum",params:{allowedValues: schema232.properties.identityDocument.enum}});
errors++;
}
}
if(data.identityDocumentName !== undefined){
if(!(validate606(data.identityDocumentName, instancePath+"/identityDocumentName")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.identityDocumentNumber !== undefined){
if(!(validate606(data.identityDocumentNumber, instancePath+"/identityDocumentNumber")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.identityDocumentIssuedOn !== undefined){
if(!(validate606(data.identityDocumentIssuedOn, instancePath+"/identityDocumentIssuedOn")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.identityDocumentIssuedBy !== undefined){
if(!(validate606(data.identityDocumentIssuedBy, instancePath+"/identityDocumentIssuedBy")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.passportSeries !== undefined){
if(!(validate606(data.passportSeries, instancePath+"/passportSeries")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.passportNumber !== undefined){
if(!(validate606(data.passportNumber, instancePath+"/passportNumber")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.passportIssuedOn !== undefined){
if(!(validate606(data.passportIssuedOn, instancePath+"/passportIssuedOn")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.passportIssuedBy !== undefined){
if(!(validate606(data.passportIssuedBy, instancePath+"/passportIssuedBy")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.registeredAddress !== undefined){
if(!(validate606(data.registeredAddress, instancePath+"/registeredAddress")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.actualAddress !== undefined){
if(!(validate606(data.actualAddress, instancePath+"/actualAddress")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.phone !== undefined){
if(!(validate606(data.phone, instancePath+"/phone")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.email !== undefined){
if(!(validate606(data.email, instancePath+"/email")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.isFiledByRepresentative !== undefined){
if(typeof data.isFiledByRepresentative !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isFiledByRepresentative",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.representativeName !== undefined){
if(!(validate606(data.representativeName, instancePath+"/representativeName")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.powerOfAttorneyNumber !== undefined){
if(!(validate606(data.powerOfAttorneyNumber, instancePath+"/powerOfAttorneyNumber")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.powerOfAttorneyOn !== undefined){
if(!(validate606(data.powerOfAttorneyOn, instancePath+"/powerOfAttorneyOn")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.point1PowerKw !== undefined){
if(!(validate606(data.point1PowerKw, instancePath+"/point1PowerKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.point1VoltageKv !== undefined){
let data85 = data.point1VoltageKv;
if(typeof data85 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/point1VoltageKv",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data85 === "0.4") || (data85 === "6")) || (data85 === "10")) || (data85 === "20")) || (data85 === "35")) || (data85 === "110"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/point1VoltageKv",keyword:"enum",params:{allowedValues: schema232.properties.point1VoltageKv.enum}});
errors++;
}
}
if(data.point1Place !== undefined){
if(!(validate606(data.point1Place, instancePath+"/point1Place")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.point2PowerKw !== undefined){
if(!(validate606(data.point2PowerKw, instancePath+"/point2PowerKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.point2VoltageKv !== undefined){
let data88 = data.point2VoltageKv;
if(typeof data88 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/point2VoltageKv",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data88 === "0.4") || (data88 === "6")) || (data88 === "10")) || (data88 === "20")) || (data88 === "35")) || (data88 === "110"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/point2VoltageKv",keyword:"enum",params:{allowedValues: schema232.properties.point2VoltageKv.enum}});
errors++;
}
}
if(data.point2Place !== undefined){
if(!(validate606(data.point2Place, instancePath+"/point2Place")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.point3PowerKw !== undefined){
if(!(validate606(data.point3PowerKw, instancePath+"/point3PowerKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.point3VoltageKv !== undefined){
let data91 = data.point3VoltageKv;
if(typeof data91 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/point3VoltageKv",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data91 === "0.4") || (data91 === "6")) || (data91 === "10")) || (data91 === "20")) || (data91 === "35")) || (data91 === "110"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/point3VoltageKv",keyword:"enum",params:{allowedValues: schema232.properties.point3VoltageKv.enum}});
errors++;
}
}
if(data.point3Place !== undefined){
if(!(validate606(data.point3Place, instancePath+"/point3Place")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.point4PowerKw !== undefined){
if(!(validate606(data.point4PowerKw, instancePath+"/point4PowerKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.point4VoltageKv !== undefined){
let data94 = data.point4VoltageKv;
if(typeof data94 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/point4VoltageKv",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data94 === "0.4") || (data94 === "6")) || (data94 === "10")) || (data94 === "20")) || (data94 === "35")) || (data94 === "110"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/point4VoltageKv",keyword:"enum",params:{allowedValues: schema232.properties.point4VoltageKv.enum}});
errors++;
}
}
if(data.point4Place !== undefined){
if(!(validate606(data.point4Place, instancePath+"/point4Place")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.point5PowerKw !== undefined){
if(!(validate606(data.point5PowerKw, instancePath+"/point5PowerKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.point5VoltageKv !== undefined){
let data97 = data.point5VoltageKv;
if(typeof data97 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/point5VoltageKv",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data97 === "0.4") || (data97 === "6")) || (data97 === "10")) || (data97 === "20")) || (data97 === "35")) || (data97 === "110"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/point5VoltageKv",keyword:"enum",params:{allowedValues: schema232.properties.point5VoltageKv.enum}});
errors++;
}
}
if(data.point5Place !== undefined){
if(!(validate606(data.point5Place, instancePath+"/point5Place")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.point6PowerKw !== undefined){
if(!(validate606(data.point6PowerKw, instancePath+"/point6PowerKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.point6VoltageKv !== undefined){
let data100 = data.point6VoltageKv;
if(typeof data100 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/point6VoltageKv",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data100 === "0.4") || (data100 === "6")) || (data100 === "10")) || (data100 === "20")) || (data100 === "35")) || (data100 === "110"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/point6VoltageKv",keyword:"enum",params:{allowedValues: schema232.properties.point6VoltageKv.enum}});
errors++;
}
}
if(data.point6Place !== undefined){
if(!(validate606(data.point6Place, instancePath+"/point6Place")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage1DesignMonth !== undefined){
if(!(validate606(data.stage1DesignMonth, instancePath+"/stage1DesignMonth")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage1CommissioningMonth !== undefined){
if(!(validate606(data.stage1CommissioningMonth, instancePath+"/stage1CommissioningMonth")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage1PowerKw !== undefined){
if(!(validate606(data.stage1PowerKw, instancePath+"/stage1PowerKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage1ReliabilityCategory !== undefined){
let data105 = data.stage1ReliabilityCategory;
if(typeof data105 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/stage1ReliabilityCategory",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data105 === "I") || (data105 === "II")) || (data105 === "III"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/stage1ReliabilityCategory",keyword:"enum",params:{allowedValues: schema232.properties.stage1ReliabilityCategory.enum}});
errors++;
}
}
if(data.stage2DesignMonth !== undefined){
if(!(validate606(data.stage2DesignMonth, instancePath+"/stage2DesignMonth")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage2CommissioningMonth !== undefined){
if(!(validate606(data.stage2CommissioningMonth, instancePath+"/stage2CommissioningMonth")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage2PowerKw !== undefined){
if(!(validate606(data.stage2PowerKw, instancePath+"/stage2PowerKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage2ReliabilityCategory !== undefined){
let data109 = data.stage2ReliabilityCategory;
if(typeof data109 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/stage2ReliabilityCategory",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data109 === "I") || (data109 === "II")) || (data109 === "III"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/stage2ReliabilityCategory",keyword:"enum",params:{allowedValues: schema232.properties.stage2ReliabilityCategory.enum}});
errors++;
}
}
if(data.stage3DesignMonth !== undefined){
if(!(validate606(data.stage3DesignMonth, instancePath+"/stage3DesignMonth")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage3CommissioningMonth !== undefined){
if(!(validate606(data.stage3CommissioningMonth, instancePath+"/stage3CommissioningMonth")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage3PowerKw !== undefined){
if(!(validate606(data.stage3PowerKw, instancePath+"/stage3PowerKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage3ReliabilityCategory !== undefined){
let data113 = data.stage3ReliabilityCategory;
if(typeof data113 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/stage3ReliabilityCategory",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data113 === "I") || (data113 === "II")) || (data113 === "III"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/stage3ReliabilityCategory",keyword:"enum",params:{allowedValues: schema232.properties.stage3ReliabilityCategory.enum}});
errors++;
}
}
if(data.stage4DesignMonth !== undefined){
if(!(validate606(data.stage4DesignMonth, instancePath+"/stage4DesignMonth")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage4CommissioningMonth !== undefined){
if(!(validate606(data.stage4CommissioningMonth, instancePath+"/stage4CommissioningMonth")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage4PowerKw !== undefined){
if(!(validate606(data.stage4PowerKw, instancePath+"/stage4PowerKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage4ReliabilityCategory !== undefined){
let data117 = data.stage4ReliabilityCategory;
if(typeof data117 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/stage4ReliabilityCategory",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data117 === "I") || (data117 === "II")) || (data117 === "III"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/stage4ReliabilityCategory",keyword:"enum",params:{allowedValues: schema232.properties.stage4ReliabilityCategory.enum}});
errors++;
}
}
if(data.stage5DesignMonth !== undefined){
if(!(validate606(data.stage5DesignMonth, instancePath+"/stage5DesignMonth")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage5CommissioningMonth !== undefined){
if(!(validate606(data.stage5CommissioningMonth, instancePath+"/stage5CommissioningMonth")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage5PowerKw !== undefined){
if(!(validate606(data.stage5PowerKw, instancePath+"/stage5PowerKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage5ReliabilityCategory !== undefined){
let data121 = data.stage5ReliabilityCategory;
if(typeof data121 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/stage5ReliabilityCategory",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data121 === "I") || (data121 === "II")) || (data121 === "III"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/stage5ReliabilityCategory",keyword:"enum",params:{allowedValues: schema232.properties.stage5ReliabilityCategory.enum}});
errors++;
}
}
if(data.stage6DesignMonth !== undefined){
if(!(validate606(data.stage6DesignMonth, instancePath+"/stage6DesignMonth")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage6CommissioningMonth !== undefined){
if(!(validate606(data.stage6CommissioningMonth, instancePath+"/stage6CommissioningMonth")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage6PowerKw !== undefined){
if(!(validate606(data.stage6PowerKw, instancePath+"/stage6PowerKw")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
if(data.stage6ReliabilityCategory !== undefined){
let data125 = data.stage6ReliabilityCategory;
if(typeof data125 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/stage6ReliabilityCategory",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data125 === "I") || (data125 === "II")) || (data125 === "III"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/stage6ReliabilityCategory",keyword:"enum",params:{allowedValues: schema232.properties.stage6ReliabilityCategory.enum}});
errors++;
}
}
if(data.comment !== undefined){
if(!(validate606(data.comment, instancePath+"/comment")))errors = (vErrors = joined(vErrors, validate606.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate604.errors = vErrors;
return errors === 0;
}

const schema234 = {"type":"object","additionalProperties":{"oneOf":[{"type":"string"},{"type":"boolean"}]}};

function validate700(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(typeof data0 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(typeof data0 !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "boolean"}});
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate700.errors = vErrors;
return errors === 0;
}

const schema235 = {"type":"object","required":["id","kind","fileName","size","mediaType","sha256","scan","uploadedAt"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"kind":{"$ref":"contract#/components/schemas/AttachmentKind"},"fileName":{"type":"string"},"size":{"type":"integer","minimum":1},"mediaType":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"scan":{"$ref":"contract#/components/schemas/ScanState"},"isHeld":{"type":"boolean"},"uploadedAt":{"$ref":"contract#/components/schemas/Instant"}}};
const schema236 = {"type":"string","enum":["title_document","passport_copy","power_of_attorney","owners_consent","location_plan","single_line_diagram","device_list","supply_contract_draft","external_supply_scheme","project_documentation","redistribution_agreement","generator_passport","benefit_certificate","other"]};

function validate704(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((data === "title_document") || (data === "passport_copy")) || (data === "power_of_attorney")) || (data === "owners_consent")) || (data === "location_plan")) || (data === "single_line_diagram")) || (data === "device_list")) || (data === "supply_contract_draft")) || (data === "external_supply_scheme")) || (data === "project_documentation")) || (data === "redistribution_agreement")) || (data === "generator_passport")) || (data === "benefit_certificate")) || (data === "other"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema236.enum}});
errors++;
}
validate704.errors = vErrors;
return errors === 0;
}


function validate702(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.fileName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fileName"}});
errors++;
}
if(data.size === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
if(data.mediaType === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "mediaType"}});
errors++;
}
if(data.sha256 === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"}});
errors++;
}
if(data.scan === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "scan"}});
errors++;
}
if(data.uploadedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "uploadedAt"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.kind !== undefined){
if(!(validate704(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate704.errors)).length;
}
if(data.fileName !== undefined){
if(typeof data.fileName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/fileName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.size !== undefined){
let data3 = data.size;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.mediaType !== undefined){
if(typeof data.mediaType !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/mediaType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sha256 !== undefined){
let data5 = data.sha256;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.scan !== undefined){
if(!(validate418(data.scan, instancePath+"/scan")))errors = (vErrors = joined(vErrors, validate418.errors)).length;
}
if(data.isHeld !== undefined){
if(typeof data.isHeld !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isHeld",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.uploadedAt !== undefined){
if(!(validate16(data.uploadedAt, instancePath+"/uploadedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate702.errors = vErrors;
return errors === 0;
}

const schema237 = {"type":"object","required":["id","attachmentKind","comment","state","refusal","attachmentIds"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"attachmentKind":{"$ref":"contract#/components/schemas/AttachmentKind"},"comment":{"type":"string"},"state":{"type":"string","enum":["requested","provided","accepted","refused"]},"refusal":{"type":["string","null"]},"attachmentIds":{"type":"array","items":{"$ref":"contract#/components/schemas/Id"}}}};

function validate709(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.attachmentKind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "attachmentKind"}});
errors++;
}
if(data.comment === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "comment"}});
errors++;
}
if(data.state === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.refusal === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "refusal"}});
errors++;
}
if(data.attachmentIds === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "attachmentIds"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.attachmentKind !== undefined){
if(!(validate704(data.attachmentKind, instancePath+"/attachmentKind")))errors = (vErrors = joined(vErrors, validate704.errors)).length;
}
if(data.comment !== undefined){
if(typeof data.comment !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/comment",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(typeof data3 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data3 === "requested") || (data3 === "provided")) || (data3 === "accepted")) || (data3 === "refused"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema237.properties.state.enum}});
errors++;
}
}
if(data.refusal !== undefined){
let data4 = data.refusal;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/refusal",keyword:"type",params:{type: schema237.properties.refusal.type}});
errors++;
}
}
if(data.attachmentIds !== undefined){
let data5 = data.attachmentIds;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data5[i0], instancePath+"/attachmentIds/" + i0)))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/attachmentIds",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate709.errors = vErrors;
return errors === 0;
}

const schema238 = {"type":"object","required":["name","state","actor","deadline","basis","completedOn"],"properties":{"name":{"$ref":"contract#/components/schemas/StageName"},"state":{"$ref":"contract#/components/schemas/StageState"},"actor":{"oneOf":[{"$ref":"contract#/components/schemas/Actor"},{"type":"null"}]},"deadline":{"oneOf":[{"$ref":"contract#/components/schemas/Deadline"},{"type":"null"}]},"basis":{"$ref":"contract#/components/schemas/Basis"},"completedOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]}}};
const schema239 = {"type":"string","enum":["filing","completeness","offer","payment","signing","works","meter","fulfilment","inspection","conditions_act","energising","connection_act","temporary_supply","notice","done"]};

function validate715(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((data === "filing") || (data === "completeness")) || (data === "offer")) || (data === "payment")) || (data === "signing")) || (data === "works")) || (data === "meter")) || (data === "fulfilment")) || (data === "inspection")) || (data === "conditions_act")) || (data === "energising")) || (data === "connection_act")) || (data === "temporary_supply")) || (data === "notice")) || (data === "done"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema239.enum}});
errors++;
}
validate715.errors = vErrors;
return errors === 0;
}

const schema240 = {"type":"string","enum":["done","current","upcoming","stopped"]};

function validate717(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "done") || (data === "current")) || (data === "upcoming")) || (data === "stopped"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema240.enum}});
errors++;
}
validate717.errors = vErrors;
return errors === 0;
}

const schema241 = {"type":"string","enum":["applicant","grid","supplier"]};

function validate719(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "applicant") || (data === "grid")) || (data === "supplier"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema241.enum}});
errors++;
}
validate719.errors = vErrors;
return errors === 0;
}

const schema242 = {"type":"object","required":["event","startsOn","amount","unit","calendar","dueOn","basis","pausedOn","pauses"],"properties":{"event":{"$ref":"contract#/components/schemas/DeadlineEvent"},"startsOn":{"$ref":"contract#/components/schemas/LocalDate"},"amount":{"type":"integer","minimum":1},"unit":{"$ref":"contract#/components/schemas/DeadlineUnit"},"calendar":{"$ref":"contract#/components/schemas/RegionCode"},"dueOn":{"$ref":"contract#/components/schemas/LocalDate"},"basis":{"$ref":"contract#/components/schemas/Basis"},"pausedOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]},"pauses":{"type":"array","items":{"$ref":"contract#/components/schemas/Pause"}}}};
const schema243 = {"type":"string","enum":["application_received","documents_requested","suspended","offer_posted","offer_refused","payment_received","contract_concluded","agreement_concluded","works_completed","meter_admitted","fulfilment_notified","inspection_passed","conditions_act_posted","energised","connection_act_posted","notice_posted","objected","objections_answered"]};

function validate722(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((data === "application_received") || (data === "documents_requested")) || (data === "suspended")) || (data === "offer_posted")) || (data === "offer_refused")) || (data === "payment_received")) || (data === "contract_concluded")) || (data === "agreement_concluded")) || (data === "works_completed")) || (data === "meter_admitted")) || (data === "fulfilment_notified")) || (data === "inspection_passed")) || (data === "conditions_act_posted")) || (data === "energised")) || (data === "connection_act_posted")) || (data === "notice_posted")) || (data === "objected")) || (data === "objections_answered"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema243.enum}});
errors++;
}
validate722.errors = vErrors;
return errors === 0;
}

const schema244 = {"type":"object","required":["startsOn","endsOn"],"properties":{"startsOn":{"$ref":"contract#/components/schemas/LocalDate"},"endsOn":{"$ref":"contract#/components/schemas/LocalDate"}}};

function validate730(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.startsOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "startsOn"}});
errors++;
}
if(data.endsOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "endsOn"}});
errors++;
}
if(data.startsOn !== undefined){
if(!(validate172(data.startsOn, instancePath+"/startsOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.endsOn !== undefined){
if(!(validate172(data.endsOn, instancePath+"/endsOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate730.errors = vErrors;
return errors === 0;
}


function validate721(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "event"}});
errors++;
}
if(data.startsOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "startsOn"}});
errors++;
}
if(data.amount === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.unit === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
if(data.calendar === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "calendar"}});
errors++;
}
if(data.dueOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dueOn"}});
errors++;
}
if(data.basis === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data.pausedOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "pausedOn"}});
errors++;
}
if(data.pauses === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "pauses"}});
errors++;
}
if(data.event !== undefined){
if(!(validate722(data.event, instancePath+"/event")))errors = (vErrors = joined(vErrors, validate722.errors)).length;
}
if(data.startsOn !== undefined){
if(!(validate172(data.startsOn, instancePath+"/startsOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.amount !== undefined){
let data2 = data.amount;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.unit !== undefined){
if(!(validate469(data.unit, instancePath+"/unit")))errors = (vErrors = joined(vErrors, validate469.errors)).length;
}
if(data.calendar !== undefined){
if(!(validate441(data.calendar, instancePath+"/calendar")))errors = (vErrors = joined(vErrors, validate441.errors)).length;
}
if(data.dueOn !== undefined){
if(!(validate172(data.dueOn, instancePath+"/dueOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.basis !== undefined){
if(!(validate472(data.basis, instancePath+"/basis")))errors = (vErrors = joined(vErrors, validate472.errors)).length;
}
if(data.pausedOn !== undefined){
let data7 = data.pausedOn;
const _errs10 = errors;
let valid1 = false;
let passing0 = null;
const _errs11 = errors;
if(!(validate172(data7, instancePath+"/pausedOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid0 = _errs11 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data7 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/pausedOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/pausedOn",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.pauses !== undefined){
let data8 = data.pauses;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate730(data8[i0], instancePath+"/pauses/" + i0)))errors = (vErrors = joined(vErrors, validate730.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/pauses",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate721.errors = vErrors;
return errors === 0;
}


function validate714(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.state === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.actor === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor"}});
errors++;
}
if(data.deadline === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "deadline"}});
errors++;
}
if(data.basis === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data.completedOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "completedOn"}});
errors++;
}
if(data.name !== undefined){
if(!(validate715(data.name, instancePath+"/name")))errors = (vErrors = joined(vErrors, validate715.errors)).length;
}
if(data.state !== undefined){
if(!(validate717(data.state, instancePath+"/state")))errors = (vErrors = joined(vErrors, validate717.errors)).length;
}
if(data.actor !== undefined){
let data2 = data.actor;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(!(validate719(data2, instancePath+"/actor")))errors = (vErrors = joined(vErrors, validate719.errors)).length;
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data2 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/actor",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/actor",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.deadline !== undefined){
let data3 = data.deadline;
const _errs9 = errors;
let valid2 = false;
let passing1 = null;
const _errs10 = errors;
if(!(validate721(data3, instancePath+"/deadline")))errors = (vErrors = joined(vErrors, validate721.errors)).length;
var _valid1 = _errs10 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs11 = errors;
if(data3 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/deadline",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs11 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
vErrors = noted(vErrors, {instancePath:instancePath+"/deadline",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.basis !== undefined){
if(!(validate472(data.basis, instancePath+"/basis")))errors = (vErrors = joined(vErrors, validate472.errors)).length;
}
if(data.completedOn !== undefined){
let data5 = data.completedOn;
const _errs15 = errors;
let valid3 = false;
let passing2 = null;
const _errs16 = errors;
if(!(validate172(data5, instancePath+"/completedOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid2 = _errs16 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs17 = errors;
if(data5 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/completedOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid2 = _errs17 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
vErrors = noted(vErrors, {instancePath:instancePath+"/completedOn",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate714.errors = vErrors;
return errors === 0;
}

const schema245 = {"type":"object","required":["id","kind","at","actor","basis","documentIds"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"kind":{"$ref":"contract#/components/schemas/TimelineEventKind"},"at":{"$ref":"contract#/components/schemas/Instant"},"actor":{"$ref":"contract#/components/schemas/Actor"},"basis":{"$ref":"contract#/components/schemas/Basis"},"documentIds":{"type":"array","items":{"$ref":"contract#/components/schemas/Id"}},"amountKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"requestKind":{"$ref":"contract#/components/schemas/RequestKind"},"note":{"type":"string"},"startsAt":{"type":"string","format":"date-time"}}};
const schema246 = {"type":"string","enum":["submitted","documents_requested","documents_supplied","completeness_confirmed","offer_posted","payment_received","payment_unmatched","contract_concluded","supplier_informed","works_completed","meter_admitted","notice_posted","completed","annulled","clarified","corrected","withdrawn","request_filed","request_granted","request_refused","request_cancelled","contract_terminated","suspended","suspension_notified","resumed","offer_refused","fulfilment_notified","remarks_listed","inspection_passed","conditions_act_posted","conditions_act_signed","energised","connection_act_posted","connection_act_signed","objected","objections_answered","disconnected","inspection_time_chosen","inspection_time_accepted","inspection_time_proposed","inspection_time_confirmed","inspection_time_cancelled"]};

function validate740(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((data === "submitted") || (data === "documents_requested")) || (data === "documents_supplied")) || (data === "completeness_confirmed")) || (data === "offer_posted")) || (data === "payment_received")) || (data === "payment_unmatched")) || (data === "contract_concluded")) || (data === "supplier_informed")) || (data === "works_completed")) || (data === "meter_admitted")) || (data === "notice_posted")) || (data === "completed")) || (data === "annulled")) || (data === "clarified")) || (data === "corrected")) || (data === "withdrawn")) || (data === "request_filed")) || (data === "request_granted")) || (data === "request_refused")) || (data === "request_cancelled")) || (data === "contract_terminated")) || (data === "suspended")) || (data === "suspension_notified")) || (data === "resumed")) || (data === "offer_refused")) || (data === "fulfilment_notified")) || (data === "remarks_listed")) || (data === "inspection_passed")) || (data === "conditions_act_posted")) || (data === "conditions_act_signed")) || (data === "energised")) || (data === "connection_act_posted")) || (data === "connection_act_signed")) || (data === "objected")) || (data === "objections_answered")) || (data === "disconnected")) || (data === "inspection_time_chosen")) || (data === "inspection_time_accepted")) || (data === "inspection_time_proposed")) || (data === "inspection_time_confirmed")) || (data === "inspection_time_cancelled"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema246.enum}});
errors++;
}
validate740.errors = vErrors;
return errors === 0;
}

const schema247 = {"type":"integer","minimum":0};

function validate746(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
vErrors = noted(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
validate746.errors = vErrors;
return errors === 0;
}

const schema248 = {"type":"string","enum":["owner_change","conditions_prolongation","document_duplicate","power_change","schedule_change","termination"]};

function validate748(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data === "owner_change") || (data === "conditions_prolongation")) || (data === "document_duplicate")) || (data === "power_change")) || (data === "schedule_change")) || (data === "termination"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema248.enum}});
errors++;
}
validate748.errors = vErrors;
return errors === 0;
}


function validate738(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.at === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.actor === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor"}});
errors++;
}
if(data.basis === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data.documentIds === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "documentIds"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.kind !== undefined){
if(!(validate740(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate740.errors)).length;
}
if(data.at !== undefined){
if(!(validate16(data.at, instancePath+"/at")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.actor !== undefined){
if(!(validate719(data.actor, instancePath+"/actor")))errors = (vErrors = joined(vErrors, validate719.errors)).length;
}
if(data.basis !== undefined){
if(!(validate472(data.basis, instancePath+"/basis")))errors = (vErrors = joined(vErrors, validate472.errors)).length;
}
if(data.documentIds !== undefined){
let data5 = data.documentIds;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data5[i0], instancePath+"/documentIds/" + i0)))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/documentIds",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.amountKopecks !== undefined){
if(!(validate746(data.amountKopecks, instancePath+"/amountKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.requestKind !== undefined){
if(!(validate748(data.requestKind, instancePath+"/requestKind")))errors = (vErrors = joined(vErrors, validate748.errors)).length;
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.startsAt !== undefined){
let data10 = data.startsAt;
if(typeof data10 === "string"){
if(!(formats0.test(data10))){
vErrors = noted(vErrors, {instancePath:instancePath+"/startsAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/startsAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate738.errors = vErrors;
return errors === 0;
}

const schema249 = {"type":"object","required":["kind","actor","dueOn","basis"],"properties":{"kind":{"$ref":"contract#/components/schemas/UpcomingActionKind"},"actor":{"$ref":"contract#/components/schemas/Actor"},"dueOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]},"basis":{"$ref":"contract#/components/schemas/Basis"},"amountKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"partNumber":{"type":"integer","minimum":1},"requestKind":{"$ref":"contract#/components/schemas/RequestKind"}}};
const schema250 = {"type":"string","enum":["check_completeness","supply_documents","post_offer","pay_invoice","inform_supplier","carry_out_works","give_meter_access","admit_meter","post_notice","pay_part","conclude_supply_contract","decide_request","sign_contract","notify_suspension","notify_fulfilment","inspect","remove_remarks","post_conditions_act","sign_conditions_act","energise","post_connection_act","sign_connection_act","disconnect","answer_objections","choose_inspection_time","propose_inspection_time","confirm_inspection_time"]};

function validate752(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((((((((((((data === "check_completeness") || (data === "supply_documents")) || (data === "post_offer")) || (data === "pay_invoice")) || (data === "inform_supplier")) || (data === "carry_out_works")) || (data === "give_meter_access")) || (data === "admit_meter")) || (data === "post_notice")) || (data === "pay_part")) || (data === "conclude_supply_contract")) || (data === "decide_request")) || (data === "sign_contract")) || (data === "notify_suspension")) || (data === "notify_fulfilment")) || (data === "inspect")) || (data === "remove_remarks")) || (data === "post_conditions_act")) || (data === "sign_conditions_act")) || (data === "energise")) || (data === "post_connection_act")) || (data === "sign_connection_act")) || (data === "disconnect")) || (data === "answer_objections")) || (data === "choose_inspection_time")) || (data === "propose_inspection_time")) || (data === "confirm_inspection_time"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema250.enum}});
errors++;
}
validate752.errors = vErrors;
return errors === 0;
}


function validate751(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.actor === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor"}});
errors++;
}
if(data.dueOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dueOn"}});
errors++;
}
if(data.basis === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data.kind !== undefined){
if(!(validate752(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate752.errors)).length;
}
if(data.actor !== undefined){
if(!(validate719(data.actor, instancePath+"/actor")))errors = (vErrors = joined(vErrors, validate719.errors)).length;
}
if(data.dueOn !== undefined){
let data2 = data.dueOn;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(!(validate172(data2, instancePath+"/dueOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data2 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.basis !== undefined){
if(!(validate472(data.basis, instancePath+"/basis")))errors = (vErrors = joined(vErrors, validate472.errors)).length;
}
if(data.amountKopecks !== undefined){
if(!(validate746(data.amountKopecks, instancePath+"/amountKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.partNumber !== undefined){
let data5 = data.partNumber;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/partNumber",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/partNumber",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.requestKind !== undefined){
if(!(validate748(data.requestKind, instancePath+"/requestKind")))errors = (vErrors = joined(vErrors, validate748.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate751.errors = vErrors;
return errors === 0;
}

const schema251 = {"type":"object","required":["subject","decisions","dueOn"],"properties":{"subject":{"$ref":"contract#/components/schemas/AnsweredSubject"},"decisions":{"type":"array","minItems":1,"items":{"$ref":"contract#/components/schemas/AnswerDecision"}},"dueOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]}}};
const schema252 = {"type":"string","enum":["offer","conditions_act","connection_act","final_document"]};

function validate761(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "offer") || (data === "conditions_act")) || (data === "connection_act")) || (data === "final_document"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema252.enum}});
errors++;
}
validate761.errors = vErrors;
return errors === 0;
}

const schema253 = {"type":"string","enum":["accept","refuse"]};

function validate763(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "accept") || (data === "refuse"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema253.enum}});
errors++;
}
validate763.errors = vErrors;
return errors === 0;
}


function validate760(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data.decisions === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decisions"}});
errors++;
}
if(data.dueOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dueOn"}});
errors++;
}
if(data.subject !== undefined){
if(!(validate761(data.subject, instancePath+"/subject")))errors = (vErrors = joined(vErrors, validate761.errors)).length;
}
if(data.decisions !== undefined){
let data1 = data.decisions;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/decisions",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate763(data1[i0], instancePath+"/decisions/" + i0)))errors = (vErrors = joined(vErrors, validate763.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/decisions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.dueOn !== undefined){
let data3 = data.dueOn;
const _errs6 = errors;
let valid3 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate172(data3, instancePath+"/dueOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid0 = _errs7 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data3 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate760.errors = vErrors;
return errors === 0;
}

const schema254 = {"type":"object","required":["id","kind","number","postedAt","fileName","size","mediaType","sha256"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"kind":{"$ref":"contract#/components/schemas/DocumentKind"},"number":{"type":["string","null"]},"postedAt":{"$ref":"contract#/components/schemas/Instant"},"fileName":{"type":"string"},"size":{"type":"integer","minimum":1},"mediaType":{"type":"string"},"sha256":{"$ref":"contract#/components/schemas/Sha256"},"duplicateOf":{"$ref":"contract#/components/schemas/Id"}}};
const schema255 = {"type":"string","enum":["application_copy","completeness_notice","contract_conditions","contract_draft","technical_conditions","invoice","fee_calculation","instruction","meter_admission_act","notice","remarks_list","conditions_act","connection_act","suspension_notice","annulment_notice","withdrawal_notice","supplementary_agreement","termination_agreement","request_refusal"]};

function validate769(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((((data === "application_copy") || (data === "completeness_notice")) || (data === "contract_conditions")) || (data === "contract_draft")) || (data === "technical_conditions")) || (data === "invoice")) || (data === "fee_calculation")) || (data === "instruction")) || (data === "meter_admission_act")) || (data === "notice")) || (data === "remarks_list")) || (data === "conditions_act")) || (data === "connection_act")) || (data === "suspension_notice")) || (data === "annulment_notice")) || (data === "withdrawal_notice")) || (data === "supplementary_agreement")) || (data === "termination_agreement")) || (data === "request_refusal"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema255.enum}});
errors++;
}
validate769.errors = vErrors;
return errors === 0;
}

const schema256 = {"type":"string","pattern":"^[0-9a-f]{64}$"};

function validate772(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate772.errors = vErrors;
return errors === 0;
}


function validate767(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.postedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "postedAt"}});
errors++;
}
if(data.fileName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fileName"}});
errors++;
}
if(data.size === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
if(data.mediaType === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "mediaType"}});
errors++;
}
if(data.sha256 === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.kind !== undefined){
if(!(validate769(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate769.errors)).length;
}
if(data.number !== undefined){
let data2 = data.number;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: schema254.properties.number.type}});
errors++;
}
}
if(data.postedAt !== undefined){
if(!(validate16(data.postedAt, instancePath+"/postedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.fileName !== undefined){
if(typeof data.fileName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/fileName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.size !== undefined){
let data5 = data.size;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.mediaType !== undefined){
if(typeof data.mediaType !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/mediaType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate772(data.sha256, instancePath+"/sha256")))errors = (vErrors = joined(vErrors, validate772.errors)).length;
}
if(data.duplicateOf !== undefined){
if(!(validate10(data.duplicateOf, instancePath+"/duplicateOf")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate767.errors = vErrors;
return errors === 0;
}

const schema257 = {"type":"object","required":["number","status","amountKopecks","paidKopecks","issuedOn","parts"],"properties":{"number":{"type":"string"},"status":{"$ref":"contract#/components/schemas/InvoiceStatus"},"amountKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"paidKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"issuedOn":{"$ref":"contract#/components/schemas/LocalDate"},"parts":{"type":"array","minItems":1,"items":{"$ref":"contract#/components/schemas/InvoicePart"}}}};
const schema258 = {"type":"string","enum":["issued","partially_paid","paid","overdue"]};

function validate777(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "issued") || (data === "partially_paid")) || (data === "paid")) || (data === "overdue"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema258.enum}});
errors++;
}
validate777.errors = vErrors;
return errors === 0;
}

const schema259 = {"type":"object","required":["number","percent","amountKopecks","event","dueOn","basis","paidOn"],"properties":{"number":{"type":"integer","minimum":1},"percent":{"type":"number"},"amountKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"event":{"$ref":"contract#/components/schemas/DeadlineEvent"},"dueOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]},"basis":{"type":"string"},"paidOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]}}};

function validate782(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.percent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "percent"}});
errors++;
}
if(data.amountKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amountKopecks"}});
errors++;
}
if(data.event === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "event"}});
errors++;
}
if(data.dueOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dueOn"}});
errors++;
}
if(data.basis === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data.paidOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "paidOn"}});
errors++;
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.percent !== undefined){
let data1 = data.percent;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/percent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.amountKopecks !== undefined){
if(!(validate746(data.amountKopecks, instancePath+"/amountKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.event !== undefined){
if(!(validate722(data.event, instancePath+"/event")))errors = (vErrors = joined(vErrors, validate722.errors)).length;
}
if(data.dueOn !== undefined){
let data4 = data.dueOn;
const _errs8 = errors;
let valid1 = false;
let passing0 = null;
const _errs9 = errors;
if(!(validate172(data4, instancePath+"/dueOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid0 = _errs9 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs10 = errors;
if(data4 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.basis !== undefined){
if(typeof data.basis !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/basis",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.paidOn !== undefined){
let data6 = data.paidOn;
const _errs15 = errors;
let valid2 = false;
let passing1 = null;
const _errs16 = errors;
if(!(validate172(data6, instancePath+"/paidOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid1 = _errs16 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs17 = errors;
if(data6 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/paidOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs17 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
vErrors = noted(vErrors, {instancePath:instancePath+"/paidOn",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate782.errors = vErrors;
return errors === 0;
}


function validate776(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.amountKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amountKopecks"}});
errors++;
}
if(data.paidKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "paidKopecks"}});
errors++;
}
if(data.issuedOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issuedOn"}});
errors++;
}
if(data.parts === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "parts"}});
errors++;
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate777(data.status, instancePath+"/status")))errors = (vErrors = joined(vErrors, validate777.errors)).length;
}
if(data.amountKopecks !== undefined){
if(!(validate746(data.amountKopecks, instancePath+"/amountKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.paidKopecks !== undefined){
if(!(validate746(data.paidKopecks, instancePath+"/paidKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.issuedOn !== undefined){
if(!(validate172(data.issuedOn, instancePath+"/issuedOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.parts !== undefined){
let data5 = data.parts;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/parts",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate782(data5[i0], instancePath+"/parts/" + i0)))errors = (vErrors = joined(vErrors, validate782.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/parts",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate776.errors = vErrors;
return errors === 0;
}

const schema260 = {"type":"object","required":["number","status","concludedOn"],"properties":{"number":{"type":"string"},"status":{"$ref":"contract#/components/schemas/ContractStatus"},"concludedOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]}}};
const schema261 = {"type":"string","enum":["offered","active","fulfilled","terminated"]};

function validate790(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "offered") || (data === "active")) || (data === "fulfilled")) || (data === "terminated"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema261.enum}});
errors++;
}
validate790.errors = vErrors;
return errors === 0;
}


function validate789(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.concludedOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "concludedOn"}});
errors++;
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate790(data.status, instancePath+"/status")))errors = (vErrors = joined(vErrors, validate790.errors)).length;
}
if(data.concludedOn !== undefined){
let data2 = data.concludedOn;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(!(validate172(data2, instancePath+"/concludedOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data2 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/concludedOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/concludedOn",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate789.errors = vErrors;
return errors === 0;
}

const schema262 = {"type":"object","required":["status","remarks"],"properties":{"status":{"$ref":"contract#/components/schemas/WorksStatus"},"remarks":{"type":"array","items":{"$ref":"contract#/components/schemas/Remark"}},"appointment":{"$ref":"contract#/components/schemas/InspectionAppointment"}}};
const schema263 = {"type":"string","enum":["not_started","in_progress","completed","applicant_ready","inspection","remarks","inspected","meter_admitted","energised","disconnected"]};

function validate795(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data === "not_started") || (data === "in_progress")) || (data === "completed")) || (data === "applicant_ready")) || (data === "inspection")) || (data === "remarks")) || (data === "inspected")) || (data === "meter_admitted")) || (data === "energised")) || (data === "disconnected"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema263.enum}});
errors++;
}
validate795.errors = vErrors;
return errors === 0;
}

const schema264 = {"type":"object","required":["id","text","state","listedOn"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"text":{"type":"string"},"state":{"type":"string","enum":["listed","removed","accepted"]},"listedOn":{"$ref":"contract#/components/schemas/LocalDate"}}};

function validate797(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.text === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.state === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.listedOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "listedOn"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
let data2 = data.state;
if(typeof data2 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data2 === "listed") || (data2 === "removed")) || (data2 === "accepted"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema264.properties.state.enum}});
errors++;
}
}
if(data.listedOn !== undefined){
if(!(validate172(data.listedOn, instancePath+"/listedOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate797.errors = vErrors;
return errors === 0;
}

const schema265 = {"type":"object","required":["state","startsAt","endsAt"],"properties":{"state":{"$ref":"contract#/components/schemas/AppointmentState"},"startsAt":{"$ref":"contract#/components/schemas/Instant"},"endsAt":{"$ref":"contract#/components/schemas/Instant"}}};
const schema266 = {"type":"string","enum":["requested","proposed","confirmed"]};

function validate802(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "requested") || (data === "proposed")) || (data === "confirmed"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema266.enum}});
errors++;
}
validate802.errors = vErrors;
return errors === 0;
}


function validate801(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.startsAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "startsAt"}});
errors++;
}
if(data.endsAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "endsAt"}});
errors++;
}
if(data.state !== undefined){
if(!(validate802(data.state, instancePath+"/state")))errors = (vErrors = joined(vErrors, validate802.errors)).length;
}
if(data.startsAt !== undefined){
if(!(validate16(data.startsAt, instancePath+"/startsAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.endsAt !== undefined){
if(!(validate16(data.endsAt, instancePath+"/endsAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate801.errors = vErrors;
return errors === 0;
}


function validate794(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.remarks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "remarks"}});
errors++;
}
if(data.status !== undefined){
if(!(validate795(data.status, instancePath+"/status")))errors = (vErrors = joined(vErrors, validate795.errors)).length;
}
if(data.remarks !== undefined){
let data1 = data.remarks;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate797(data1[i0], instancePath+"/remarks/" + i0)))errors = (vErrors = joined(vErrors, validate797.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/remarks",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.appointment !== undefined){
if(!(validate801(data.appointment, instancePath+"/appointment")))errors = (vErrors = joined(vErrors, validate801.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate794.errors = vErrors;
return errors === 0;
}

const schema267 = {"type":"string","enum":["documents_not_supplied","unpaid","contract_not_signed"]};

function validate808(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "documents_not_supplied") || (data === "unpaid")) || (data === "contract_not_signed"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema267.enum}});
errors++;
}
validate808.errors = vErrors;
return errors === 0;
}


function validate589(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.etag === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "etag"}});
errors++;
}
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.applicantKind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicantKind"}});
errors++;
}
if(data.category === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "category"}});
errors++;
}
if(data.ruleset === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ruleset"}});
errors++;
}
if(data.answers === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "answers"}});
errors++;
}
if(data.attachments === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "attachments"}});
errors++;
}
if(data.missingItems === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "missingItems"}});
errors++;
}
if(data.stages === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stages"}});
errors++;
}
if(data.timeline === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "timeline"}});
errors++;
}
if(data.upcomingActions === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "upcomingActions"}});
errors++;
}
if(data.openAnswers === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "openAnswers"}});
errors++;
}
if(data.documents === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "documents"}});
errors++;
}
if(data.invoice === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "invoice"}});
errors++;
}
if(data.contract === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "contract"}});
errors++;
}
if(data.works === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "works"}});
errors++;
}
if(data.annulmentReason === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "annulmentReason"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.updatedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "updatedAt"}});
errors++;
}
if(data.submittedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "submittedAt"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.etag !== undefined){
if(typeof data.etag !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/etag",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.number !== undefined){
let data2 = data.number;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: schema225.properties.number.type}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate591(data.status, instancePath+"/status")))errors = (vErrors = joined(vErrors, validate591.errors)).length;
}
if(data.applicantKind !== undefined){
if(!(validate3(data.applicantKind, instancePath+"/applicantKind")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data.category !== undefined){
let data5 = data.category;
const _errs9 = errors;
let valid1 = false;
let passing0 = null;
const _errs10 = errors;
if(!(validate594(data5, instancePath+"/category")))errors = (vErrors = joined(vErrors, validate594.errors)).length;
var _valid0 = _errs10 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs11 = errors;
if(data5 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/category",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/category",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.ruleset !== undefined){
let data6 = data.ruleset;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/ruleset",keyword:"type",params:{type: schema225.properties.ruleset.type}});
errors++;
}
}
if(data.answers !== undefined){
if(!(validate604(data.answers, instancePath+"/answers")))errors = (vErrors = joined(vErrors, validate604.errors)).length;
}
if(data.earlierAnswers !== undefined){
if(!(validate700(data.earlierAnswers, instancePath+"/earlierAnswers")))errors = (vErrors = joined(vErrors, validate700.errors)).length;
}
if(data.attachments !== undefined){
let data9 = data.attachments;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate702(data9[i0], instancePath+"/attachments/" + i0)))errors = (vErrors = joined(vErrors, validate702.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/attachments",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.missingItems !== undefined){
let data11 = data.missingItems;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate709(data11[i1], instancePath+"/missingItems/" + i1)))errors = (vErrors = joined(vErrors, validate709.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/missingItems",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.stages !== undefined){
let data13 = data.stages;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate714(data13[i2], instancePath+"/stages/" + i2)))errors = (vErrors = joined(vErrors, validate714.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/stages",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.timeline !== undefined){
let data15 = data.timeline;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate738(data15[i3], instancePath+"/timeline/" + i3)))errors = (vErrors = joined(vErrors, validate738.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/timeline",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.upcomingActions !== undefined){
let data17 = data.upcomingActions;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
if(!(validate751(data17[i4], instancePath+"/upcomingActions/" + i4)))errors = (vErrors = joined(vErrors, validate751.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/upcomingActions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.openAnswers !== undefined){
let data19 = data.openAnswers;
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
if(!(validate760(data19[i5], instancePath+"/openAnswers/" + i5)))errors = (vErrors = joined(vErrors, validate760.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/openAnswers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.documents !== undefined){
let data21 = data.documents;
if(Array.isArray(data21)){
const len6 = data21.length;
for(let i6=0; i6<len6; i6++){
if(!(validate767(data21[i6], instancePath+"/documents/" + i6)))errors = (vErrors = joined(vErrors, validate767.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/documents",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.invoice !== undefined){
let data23 = data.invoice;
const _errs39 = errors;
let valid16 = false;
let passing1 = null;
const _errs40 = errors;
if(!(validate776(data23, instancePath+"/invoice")))errors = (vErrors = joined(vErrors, validate776.errors)).length;
var _valid1 = _errs40 === errors;
if(_valid1){
valid16 = true;
passing1 = 0;
}
const _errs41 = errors;
if(data23 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/invoice",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs41 === errors;
if(_valid1 && valid16){
valid16 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid16 = true;
passing1 = 1;
}
}
if(!valid16){
vErrors = noted(vErrors, {instancePath:instancePath+"/invoice",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data.contract !== undefined){
let data24 = data.contract;
const _errs44 = errors;
let valid17 = false;
let passing2 = null;
const _errs45 = errors;
if(!(validate789(data24, instancePath+"/contract")))errors = (vErrors = joined(vErrors, validate789.errors)).length;
var _valid2 = _errs45 === errors;
if(_valid2){
valid17 = true;
passing2 = 0;
}
const _errs46 = errors;
if(data24 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/contract",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid2 = _errs46 === errors;
if(_valid2 && valid17){
valid17 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid17 = true;
passing2 = 1;
}
}
if(!valid17){
vErrors = noted(vErrors, {instancePath:instancePath+"/contract",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
if(data.works !== undefined){
let data25 = data.works;
const _errs49 = errors;
let valid18 = false;
let passing3 = null;
const _errs50 = errors;
if(!(validate794(data25, instancePath+"/works")))errors = (vErrors = joined(vErrors, validate794.errors)).length;
var _valid3 = _errs50 === errors;
if(_valid3){
valid18 = true;
passing3 = 0;
}
const _errs51 = errors;
if(data25 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/works",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid3 = _errs51 === errors;
if(_valid3 && valid18){
valid18 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid18 = true;
passing3 = 1;
}
}
if(!valid18){
vErrors = noted(vErrors, {instancePath:instancePath+"/works",keyword:"oneOf",params:{passingSchemas: passing3}});
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data.annulmentReason !== undefined){
let data26 = data.annulmentReason;
const _errs54 = errors;
let valid19 = false;
let passing4 = null;
const _errs55 = errors;
if(!(validate808(data26, instancePath+"/annulmentReason")))errors = (vErrors = joined(vErrors, validate808.errors)).length;
var _valid4 = _errs55 === errors;
if(_valid4){
valid19 = true;
passing4 = 0;
}
const _errs56 = errors;
if(data26 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/annulmentReason",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid4 = _errs56 === errors;
if(_valid4 && valid19){
valid19 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid19 = true;
passing4 = 1;
}
}
if(!valid19){
vErrors = noted(vErrors, {instancePath:instancePath+"/annulmentReason",keyword:"oneOf",params:{passingSchemas: passing4}});
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
if(data.createdAt !== undefined){
if(!(validate16(data.createdAt, instancePath+"/createdAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.updatedAt !== undefined){
if(!(validate16(data.updatedAt, instancePath+"/updatedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.submittedAt !== undefined){
let data29 = data.submittedAt;
const _errs61 = errors;
let valid20 = false;
let passing5 = null;
const _errs62 = errors;
if(!(validate16(data29, instancePath+"/submittedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
var _valid5 = _errs62 === errors;
if(_valid5){
valid20 = true;
passing5 = 0;
}
const _errs63 = errors;
if(data29 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/submittedAt",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid5 = _errs63 === errors;
if(_valid5 && valid20){
valid20 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid20 = true;
passing5 = 1;
}
}
if(!valid20){
vErrors = noted(vErrors, {instancePath:instancePath+"/submittedAt",keyword:"oneOf",params:{passingSchemas: passing5}});
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate589.errors = vErrors;
return errors === 0;
}


function validate588(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate589(data, instancePath)))errors = (vErrors = joined(vErrors, validate589.errors)).length;
validate588.errors = vErrors;
return errors === 0;
}

export const validator77 = validate814;
const schema268 = {"$ref":"contract#/components/schemas/CalendarFeed"};
const schema269 = {"type":"object","required":["isActive","createdAt","lastReadAt"],"properties":{"isActive":{"type":"boolean"},"createdAt":{"oneOf":[{"$ref":"contract#/components/schemas/Instant"},{"type":"null"}]},"lastReadAt":{"oneOf":[{"$ref":"contract#/components/schemas/Instant"},{"type":"null"}]}}};

function validate815(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isActive === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isActive"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.lastReadAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "lastReadAt"}});
errors++;
}
if(data.isActive !== undefined){
if(typeof data.isActive !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isActive",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.createdAt !== undefined){
let data1 = data.createdAt;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(!(validate16(data1, instancePath+"/createdAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data1 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/createdAt",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.lastReadAt !== undefined){
let data2 = data.lastReadAt;
const _errs9 = errors;
let valid2 = false;
let passing1 = null;
const _errs10 = errors;
if(!(validate16(data2, instancePath+"/lastReadAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
var _valid1 = _errs10 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs11 = errors;
if(data2 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/lastReadAt",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs11 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
vErrors = noted(vErrors, {instancePath:instancePath+"/lastReadAt",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate815.errors = vErrors;
return errors === 0;
}


function validate814(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate815(data, instancePath)))errors = (vErrors = joined(vErrors, validate815.errors)).length;
validate814.errors = vErrors;
return errors === 0;
}

export const validator78 = validate819;
const schema270 = {"$ref":"contract#/components/schemas/CalendarFeedCreation"};
const schema271 = {"type":"object","additionalProperties":false,"required":["language"],"properties":{"language":{"type":"string","enum":["ru","en"]}}};

function validate820(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "language"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "language")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.language !== undefined){
let data0 = data.language;
if(typeof data0 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/language",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "ru") || (data0 === "en"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/language",keyword:"enum",params:{allowedValues: schema271.properties.language.enum}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate820.errors = vErrors;
return errors === 0;
}


function validate819(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate820(data, instancePath)))errors = (vErrors = joined(vErrors, validate820.errors)).length;
validate819.errors = vErrors;
return errors === 0;
}

export const validator79 = validate822;
const schema272 = {"$ref":"contract#/components/schemas/NewCalendarFeed"};
const schema273 = {"allOf":[{"$ref":"contract#/components/schemas/CalendarFeed"},{"type":"object","required":["url"],"properties":{"url":{"type":"string","format":"uri"}}}]};

function validate823(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate815(data, instancePath)))errors = (vErrors = joined(vErrors, validate815.errors)).length;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data.url !== undefined){
if(!(typeof data.url === "string")){
vErrors = noted(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate823.errors = vErrors;
return errors === 0;
}


function validate822(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate823(data, instancePath)))errors = (vErrors = joined(vErrors, validate823.errors)).length;
validate822.errors = vErrors;
return errors === 0;
}

export const validator80 = validate829;
const schema275 = {"$ref":"contract#/components/schemas/ApplicationEventPage"};
const schema276 = {"type":"object","required":["items","notifications","marks","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/ApplicationEvent"}},"notifications":{"type":"array","items":{"$ref":"contract#/components/schemas/NotificationEvent"}},"marks":{"type":"array","items":{"$ref":"contract#/components/schemas/NotificationMarksEvent"}},"next":{"$ref":"contract#/components/schemas/Id"}}};
const schema277 = {"type":"object","required":["id","at","applicationId","change","status","number","etag"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"at":{"$ref":"contract#/components/schemas/Instant"},"applicationId":{"$ref":"contract#/components/schemas/Id"},"change":{"$ref":"contract#/components/schemas/ApplicationChange"},"status":{"$ref":"contract#/components/schemas/ApplicationStatus"},"number":{"type":["string","null"]},"etag":{"type":"string"}}};
const schema278 = {"type":"string","enum":["created","changed","deleted"]};

function validate835(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "created") || (data === "changed")) || (data === "deleted"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema278.enum}});
errors++;
}
validate835.errors = vErrors;
return errors === 0;
}


function validate831(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.at === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.applicationId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicationId"}});
errors++;
}
if(data.change === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "change"}});
errors++;
}
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.etag === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "etag"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.at !== undefined){
if(!(validate16(data.at, instancePath+"/at")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.applicationId !== undefined){
if(!(validate10(data.applicationId, instancePath+"/applicationId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.change !== undefined){
if(!(validate835(data.change, instancePath+"/change")))errors = (vErrors = joined(vErrors, validate835.errors)).length;
}
if(data.status !== undefined){
if(!(validate591(data.status, instancePath+"/status")))errors = (vErrors = joined(vErrors, validate591.errors)).length;
}
if(data.number !== undefined){
let data5 = data.number;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: schema277.properties.number.type}});
errors++;
}
}
if(data.etag !== undefined){
if(typeof data.etag !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/etag",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate831.errors = vErrors;
return errors === 0;
}

const schema279 = {"type":"object","required":["id","at","notificationId","kind","applicationId"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"at":{"$ref":"contract#/components/schemas/Instant"},"notificationId":{"$ref":"contract#/components/schemas/Id"},"kind":{"$ref":"contract#/components/schemas/NotificationKind"},"applicationId":{"oneOf":[{"$ref":"contract#/components/schemas/Id"},{"type":"null"}]}}};
const schema280 = {"type":"string","enum":["document_posted","stage_changed","remarks","deadline","payment","appeal","visit_changed","visit_reminder","security"]};

function validate843(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data === "document_posted") || (data === "stage_changed")) || (data === "remarks")) || (data === "deadline")) || (data === "payment")) || (data === "appeal")) || (data === "visit_changed")) || (data === "visit_reminder")) || (data === "security"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema280.enum}});
errors++;
}
validate843.errors = vErrors;
return errors === 0;
}


function validate839(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.at === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.notificationId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "notificationId"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.applicationId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicationId"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.at !== undefined){
if(!(validate16(data.at, instancePath+"/at")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.notificationId !== undefined){
if(!(validate10(data.notificationId, instancePath+"/notificationId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.kind !== undefined){
if(!(validate843(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate843.errors)).length;
}
if(data.applicationId !== undefined){
let data4 = data.applicationId;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate10(data4, instancePath+"/applicationId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data4 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicationId",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicationId",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate839.errors = vErrors;
return errors === 0;
}

const schema281 = {"type":"object","required":["id","at","isRead","notificationIds"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"at":{"$ref":"contract#/components/schemas/Instant"},"isRead":{"type":"boolean"},"notificationIds":{"oneOf":[{"type":"array","maxItems":100,"items":{"$ref":"contract#/components/schemas/Id"}},{"type":"null"}]}}};

function validate847(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.at === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.isRead === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isRead"}});
errors++;
}
if(data.notificationIds === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "notificationIds"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.at !== undefined){
if(!(validate16(data.at, instancePath+"/at")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.isRead !== undefined){
if(typeof data.isRead !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isRead",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.notificationIds !== undefined){
let data3 = data.notificationIds;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(Array.isArray(data3)){
if(data3.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/notificationIds",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data3[i0], instancePath+"/notificationIds/" + i0)))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/notificationIds",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs10 = errors;
if(data3 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/notificationIds",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/notificationIds",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate847.errors = vErrors;
return errors === 0;
}


function validate830(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.notifications === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "notifications"}});
errors++;
}
if(data.marks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "marks"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate831(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate831.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.notifications !== undefined){
let data2 = data.notifications;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate839(data2[i1], instancePath+"/notifications/" + i1)))errors = (vErrors = joined(vErrors, validate839.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/notifications",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.marks !== undefined){
let data4 = data.marks;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate847(data4[i2], instancePath+"/marks/" + i2)))errors = (vErrors = joined(vErrors, validate847.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/marks",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate10(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate830.errors = vErrors;
return errors === 0;
}


function validate829(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate830(data, instancePath)))errors = (vErrors = joined(vErrors, validate830.errors)).length;
validate829.errors = vErrors;
return errors === 0;
}

export const validator81 = validate854;
const schema282 = {"$ref":"contract#/components/schemas/ApplicationEvent"};

function validate854(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate831(data, instancePath)))errors = (vErrors = joined(vErrors, validate831.errors)).length;
validate854.errors = vErrors;
return errors === 0;
}

export const validator82 = validate862;
const schema284 = {"$ref":"contract#/components/schemas/ApplicationCounts"};
const schema285 = {"type":"object","required":["total","needsAction","overdue","byStatus","byRegion"],"properties":{"total":{"$ref":"contract#/components/schemas/Count"},"needsAction":{"$ref":"contract#/components/schemas/Count"},"overdue":{"$ref":"contract#/components/schemas/Count"},"byStatus":{"type":"array","items":{"$ref":"contract#/components/schemas/StatusCount"}},"byRegion":{"type":"array","items":{"$ref":"contract#/components/schemas/RegionCount"}}}};
const schema287 = {"type":"object","required":["status","count"],"properties":{"status":{"$ref":"contract#/components/schemas/ApplicationStatus"},"count":{"$ref":"contract#/components/schemas/Count"}}};

function validate868(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.count === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
if(data.status !== undefined){
if(!(validate591(data.status, instancePath+"/status")))errors = (vErrors = joined(vErrors, validate591.errors)).length;
}
if(data.count !== undefined){
if(!(validate746(data.count, instancePath+"/count")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate868.errors = vErrors;
return errors === 0;
}

const schema288 = {"type":"object","required":["regionCode","count"],"properties":{"regionCode":{"$ref":"contract#/components/schemas/RegionCode"},"count":{"$ref":"contract#/components/schemas/Count"}}};

function validate872(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.regionCode === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "regionCode"}});
errors++;
}
if(data.count === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
if(data.regionCode !== undefined){
if(!(validate441(data.regionCode, instancePath+"/regionCode")))errors = (vErrors = joined(vErrors, validate441.errors)).length;
}
if(data.count !== undefined){
if(!(validate746(data.count, instancePath+"/count")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate872.errors = vErrors;
return errors === 0;
}


function validate863(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "total"}});
errors++;
}
if(data.needsAction === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "needsAction"}});
errors++;
}
if(data.overdue === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "overdue"}});
errors++;
}
if(data.byStatus === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "byStatus"}});
errors++;
}
if(data.byRegion === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "byRegion"}});
errors++;
}
if(data.total !== undefined){
if(!(validate746(data.total, instancePath+"/total")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.needsAction !== undefined){
if(!(validate746(data.needsAction, instancePath+"/needsAction")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.overdue !== undefined){
if(!(validate746(data.overdue, instancePath+"/overdue")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.byStatus !== undefined){
let data3 = data.byStatus;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate868(data3[i0], instancePath+"/byStatus/" + i0)))errors = (vErrors = joined(vErrors, validate868.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/byStatus",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.byRegion !== undefined){
let data5 = data.byRegion;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate872(data5[i1], instancePath+"/byRegion/" + i1)))errors = (vErrors = joined(vErrors, validate872.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/byRegion",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate863.errors = vErrors;
return errors === 0;
}


function validate862(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate863(data, instancePath)))errors = (vErrors = joined(vErrors, validate863.errors)).length;
validate862.errors = vErrors;
return errors === 0;
}

export const validator83 = validate877;
const schema289 = {"$ref":"contract#/components/schemas/Correction"};
const schema290 = {"type":"object","additionalProperties":false,"required":["answers"],"properties":{"answers":{"$ref":"contract#/components/schemas/ApplicationAnswersPatch"}}};
const schema291 = {"type":"object","minProperties":1,"maxProperties":200,"propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$","maxLength":60},"additionalProperties":{"oneOf":[{"type":"string","maxLength":2000},{"type":"boolean"},{"type":"null"}]}};
const pattern14 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");

function validate879(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
vErrors = noted(vErrors, {instancePath,keyword:"maxProperties",params:{limit: 200}});
errors++;
}
if(Object.keys(data).length < 1){
vErrors = noted(vErrors, {instancePath,keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(key0.length > 60){
vErrors = noted(vErrors, {instancePath,keyword:"maxLength",params:{limit: 60},propertyName:key0});
errors++;
}
if(!pattern14.test(key0)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},propertyName:key0});
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = noted(vErrors, {instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
const _errs4 = errors;
let valid2 = false;
let passing0 = null;
const _errs5 = errors;
if(typeof data0 === "string"){
if(data0.length > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs7 = errors;
if(typeof data0 !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "boolean"}});
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
const _errs9 = errors;
if(data0 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid2 = true;
passing0 = 2;
}
}
}
if(!valid2){
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate879.errors = vErrors;
return errors === 0;
}


function validate878(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.answers === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "answers"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "answers")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.answers !== undefined){
if(!(validate879(data.answers, instancePath+"/answers")))errors = (vErrors = joined(vErrors, validate879.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate878.errors = vErrors;
return errors === 0;
}


function validate877(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate878(data, instancePath)))errors = (vErrors = joined(vErrors, validate878.errors)).length;
validate877.errors = vErrors;
return errors === 0;
}

export const validator84 = validate882;
const schema292 = {"$ref":"contract#/components/schemas/ApplicationVersionPage"};
const schema293 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/ApplicationVersion"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema294 = {"type":"object","required":["number","at","answers","changes","hasRestarted","documentId"],"properties":{"number":{"type":"integer","minimum":1},"at":{"$ref":"contract#/components/schemas/Instant"},"answers":{"$ref":"contract#/components/schemas/ApplicationAnswers"},"changes":{"type":"array","items":{"$ref":"contract#/components/schemas/AnswerChange"}},"hasRestarted":{"type":"boolean"},"documentId":{"oneOf":[{"$ref":"contract#/components/schemas/Id"},{"type":"null"}]}}};
const schema295 = {"type":"object","required":["name","before","after"],"properties":{"name":{"type":"string"},"before":{"$ref":"contract#/components/schemas/AnswerValue"},"after":{"$ref":"contract#/components/schemas/AnswerValue"}}};
const schema296 = {"oneOf":[{"type":"string"},{"type":"boolean"},{"type":"null"}]};

function validate888(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(typeof data !== "boolean"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "boolean"}});
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs5 = errors;
if(data !== null){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
vErrors = noted(vErrors, {instancePath,keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate888.errors = vErrors;
return errors === 0;
}


function validate887(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.before === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "before"}});
errors++;
}
if(data.after === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "after"}});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.before !== undefined){
if(!(validate888(data.before, instancePath+"/before")))errors = (vErrors = joined(vErrors, validate888.errors)).length;
}
if(data.after !== undefined){
if(!(validate888(data.after, instancePath+"/after")))errors = (vErrors = joined(vErrors, validate888.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate887.errors = vErrors;
return errors === 0;
}


function validate884(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.at === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.answers === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "answers"}});
errors++;
}
if(data.changes === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "changes"}});
errors++;
}
if(data.hasRestarted === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "hasRestarted"}});
errors++;
}
if(data.documentId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "documentId"}});
errors++;
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.at !== undefined){
if(!(validate16(data.at, instancePath+"/at")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.answers !== undefined){
if(!(validate604(data.answers, instancePath+"/answers")))errors = (vErrors = joined(vErrors, validate604.errors)).length;
}
if(data.changes !== undefined){
let data3 = data.changes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate887(data3[i0], instancePath+"/changes/" + i0)))errors = (vErrors = joined(vErrors, validate887.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/changes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.hasRestarted !== undefined){
if(typeof data.hasRestarted !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/hasRestarted",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.documentId !== undefined){
let data6 = data.documentId;
const _errs11 = errors;
let valid3 = false;
let passing0 = null;
const _errs12 = errors;
if(!(validate10(data6, instancePath+"/documentId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
var _valid0 = _errs12 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs13 = errors;
if(data6 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/documentId",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
vErrors = noted(vErrors, {instancePath:instancePath+"/documentId",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate884.errors = vErrors;
return errors === 0;
}


function validate883(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate884(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate884.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate883.errors = vErrors;
return errors === 0;
}


function validate882(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate883(data, instancePath)))errors = (vErrors = joined(vErrors, validate883.errors)).length;
validate882.errors = vErrors;
return errors === 0;
}

export const validator85 = validate896;
const schema297 = {"$ref":"contract#/components/schemas/ApplicationVersion"};

function validate896(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate884(data, instancePath)))errors = (vErrors = joined(vErrors, validate884.errors)).length;
validate896.errors = vErrors;
return errors === 0;
}

export const validator86 = validate903;
const schema299 = {"$ref":"contract#/components/schemas/Withdrawal"};
const schema300 = {"type":"object","additionalProperties":false,"properties":{"reason":{"$ref":"contract#/components/schemas/WithdrawalReason"},"note":{"type":"string","maxLength":1000}}};
const schema301 = {"type":"string","enum":["not_needed","object_sold","other_application","too_expensive","other"]};

function validate905(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "not_needed") || (data === "object_sold")) || (data === "other_application")) || (data === "too_expensive")) || (data === "other"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema301.enum}});
errors++;
}
validate905.errors = vErrors;
return errors === 0;
}


function validate904(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "reason") || (key0 === "note"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.reason !== undefined){
if(!(validate905(data.reason, instancePath+"/reason")))errors = (vErrors = joined(vErrors, validate905.errors)).length;
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 === "string"){
if(data1.length > 1000){
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate904.errors = vErrors;
return errors === 0;
}


function validate903(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate904(data, instancePath)))errors = (vErrors = joined(vErrors, validate904.errors)).length;
validate903.errors = vErrors;
return errors === 0;
}

export const validator87 = validate908;
const schema302 = {"$ref":"contract#/components/schemas/ApplicationRequestPage"};
const schema303 = {"type":"object","required":["items","next","openKinds"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/ApplicationRequest"}},"next":{"$ref":"contract#/components/schemas/Cursor"},"openKinds":{"type":"array","items":{"$ref":"contract#/components/schemas/OpenRequestKind"}}}};
const schema304 = {"type":"object","required":["id","etag","number","kind","status","answers","attachments","filedAt","deadline","basis","decidedOn","refusalReason","documentIds","history"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"etag":{"type":"string"},"number":{"type":"string"},"kind":{"$ref":"contract#/components/schemas/RequestKind"},"status":{"$ref":"contract#/components/schemas/RequestStatus"},"answers":{"$ref":"contract#/components/schemas/RequestAnswers"},"attachments":{"type":"array","items":{"$ref":"contract#/components/schemas/Attachment"}},"filedAt":{"$ref":"contract#/components/schemas/Instant"},"deadline":{"oneOf":[{"$ref":"contract#/components/schemas/RequestDeadline"},{"type":"null"}]},"basis":{"$ref":"contract#/components/schemas/Basis"},"decidedOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]},"refusalReason":{"type":["string","null"]},"documentIds":{"type":"array","items":{"$ref":"contract#/components/schemas/Id"}},"history":{"type":"array","items":{"$ref":"contract#/components/schemas/RequestStep"}}}};
const schema305 = {"type":"string","enum":["requested","in_review","granted","refused","cancelled"]};

function validate913(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "requested") || (data === "in_review")) || (data === "granted")) || (data === "refused")) || (data === "cancelled"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema305.enum}});
errors++;
}
validate913.errors = vErrors;
return errors === 0;
}

const schema306 = {"type":"object","maxProperties":20,"propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$","maxLength":60},"additionalProperties":{"type":"string","maxLength":2000}};

function validate915(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
vErrors = noted(vErrors, {instancePath,keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(key0.length > 60){
vErrors = noted(vErrors, {instancePath,keyword:"maxLength",params:{limit: 60},propertyName:key0});
errors++;
}
if(!pattern14.test(key0)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},propertyName:key0});
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = noted(vErrors, {instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(data0.length > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate915.errors = vErrors;
return errors === 0;
}

const schema308 = {"type":"object","required":["status","at","actor"],"properties":{"status":{"$ref":"contract#/components/schemas/RequestStatus"},"at":{"$ref":"contract#/components/schemas/Instant"},"actor":{"$ref":"contract#/components/schemas/Actor"}}};

function validate928(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.at === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.actor === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor"}});
errors++;
}
if(data.status !== undefined){
if(!(validate913(data.status, instancePath+"/status")))errors = (vErrors = joined(vErrors, validate913.errors)).length;
}
if(data.at !== undefined){
if(!(validate16(data.at, instancePath+"/at")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.actor !== undefined){
if(!(validate719(data.actor, instancePath+"/actor")))errors = (vErrors = joined(vErrors, validate719.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate928.errors = vErrors;
return errors === 0;
}


function validate910(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.etag === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "etag"}});
errors++;
}
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.answers === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "answers"}});
errors++;
}
if(data.attachments === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "attachments"}});
errors++;
}
if(data.filedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "filedAt"}});
errors++;
}
if(data.deadline === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "deadline"}});
errors++;
}
if(data.basis === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data.decidedOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decidedOn"}});
errors++;
}
if(data.refusalReason === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "refusalReason"}});
errors++;
}
if(data.documentIds === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "documentIds"}});
errors++;
}
if(data.history === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "history"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.etag !== undefined){
if(typeof data.etag !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/etag",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate748(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate748.errors)).length;
}
if(data.status !== undefined){
if(!(validate913(data.status, instancePath+"/status")))errors = (vErrors = joined(vErrors, validate913.errors)).length;
}
if(data.answers !== undefined){
if(!(validate915(data.answers, instancePath+"/answers")))errors = (vErrors = joined(vErrors, validate915.errors)).length;
}
if(data.attachments !== undefined){
let data6 = data.attachments;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate702(data6[i0], instancePath+"/attachments/" + i0)))errors = (vErrors = joined(vErrors, validate702.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/attachments",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.filedAt !== undefined){
if(!(validate16(data.filedAt, instancePath+"/filedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.deadline !== undefined){
let data9 = data.deadline;
const _errs14 = errors;
let valid3 = false;
let passing0 = null;
const _errs15 = errors;
if(!(validate467(data9, instancePath+"/deadline")))errors = (vErrors = joined(vErrors, validate467.errors)).length;
var _valid0 = _errs15 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs16 = errors;
if(data9 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/deadline",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
vErrors = noted(vErrors, {instancePath:instancePath+"/deadline",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.basis !== undefined){
if(!(validate472(data.basis, instancePath+"/basis")))errors = (vErrors = joined(vErrors, validate472.errors)).length;
}
if(data.decidedOn !== undefined){
let data11 = data.decidedOn;
const _errs20 = errors;
let valid4 = false;
let passing1 = null;
const _errs21 = errors;
if(!(validate172(data11, instancePath+"/decidedOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid1 = _errs21 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs22 = errors;
if(data11 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/decidedOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs22 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
vErrors = noted(vErrors, {instancePath:instancePath+"/decidedOn",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.refusalReason !== undefined){
let data12 = data.refusalReason;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/refusalReason",keyword:"type",params:{type: schema304.properties.refusalReason.type}});
errors++;
}
}
if(data.documentIds !== undefined){
let data13 = data.documentIds;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate10(data13[i1], instancePath+"/documentIds/" + i1)))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/documentIds",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.history !== undefined){
let data15 = data.history;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate928(data15[i2], instancePath+"/history/" + i2)))errors = (vErrors = joined(vErrors, validate928.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/history",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate910.errors = vErrors;
return errors === 0;
}

const schema309 = {"type":"object","required":["kind","amount","unit","basis"],"properties":{"kind":{"$ref":"contract#/components/schemas/RequestKind"},"amount":{"type":"integer","minimum":1},"unit":{"$ref":"contract#/components/schemas/DeadlineUnit"},"basis":{"$ref":"contract#/components/schemas/Basis"}}};

function validate935(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.amount === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.unit === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
if(data.basis === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data.kind !== undefined){
if(!(validate748(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate748.errors)).length;
}
if(data.amount !== undefined){
let data1 = data.amount;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.unit !== undefined){
if(!(validate469(data.unit, instancePath+"/unit")))errors = (vErrors = joined(vErrors, validate469.errors)).length;
}
if(data.basis !== undefined){
if(!(validate472(data.basis, instancePath+"/basis")))errors = (vErrors = joined(vErrors, validate472.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate935.errors = vErrors;
return errors === 0;
}


function validate909(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.openKinds === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "openKinds"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate910(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate910.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
if(data.openKinds !== undefined){
let data3 = data.openKinds;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate935(data3[i1], instancePath+"/openKinds/" + i1)))errors = (vErrors = joined(vErrors, validate935.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/openKinds",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate909.errors = vErrors;
return errors === 0;
}


function validate908(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate909(data, instancePath)))errors = (vErrors = joined(vErrors, validate909.errors)).length;
validate908.errors = vErrors;
return errors === 0;
}

export const validator88 = validate941;
const schema310 = {"$ref":"contract#/components/schemas/ApplicationRequest"};

function validate941(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate910(data, instancePath)))errors = (vErrors = joined(vErrors, validate910.errors)).length;
validate941.errors = vErrors;
return errors === 0;
}

export const validator89 = validate955;
const schema312 = {"$ref":"contract#/components/schemas/ApplicationRequestCreation"};
const schema313 = {"type":"object","additionalProperties":false,"required":["kind","answers","attachmentIds"],"properties":{"kind":{"$ref":"contract#/components/schemas/RequestKind"},"answers":{"$ref":"contract#/components/schemas/RequestAnswers"},"attachmentIds":{"type":"array","maxItems":20,"items":{"$ref":"contract#/components/schemas/Id"}}}};

function validate956(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.answers === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "answers"}});
errors++;
}
if(data.attachmentIds === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "attachmentIds"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "answers")) || (key0 === "attachmentIds"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate748(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate748.errors)).length;
}
if(data.answers !== undefined){
if(!(validate915(data.answers, instancePath+"/answers")))errors = (vErrors = joined(vErrors, validate915.errors)).length;
}
if(data.attachmentIds !== undefined){
let data2 = data.attachmentIds;
if(Array.isArray(data2)){
if(data2.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/attachmentIds",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data2[i0], instancePath+"/attachmentIds/" + i0)))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/attachmentIds",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate956.errors = vErrors;
return errors === 0;
}


function validate955(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate956(data, instancePath)))errors = (vErrors = joined(vErrors, validate956.errors)).length;
validate955.errors = vErrors;
return errors === 0;
}

export const validator90 = validate961;
const schema314 = {"$ref":"contract#/components/schemas/ApplicationStatesQuery"};
const schema315 = {"type":"object","additionalProperties":false,"properties":{"ids":{"type":"array","maxItems":200,"items":{"$ref":"contract#/components/schemas/Id"}},"numbers":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":64}},"changedSince":{"$ref":"contract#/components/schemas/Instant"},"cursor":{"type":"string","minLength":1,"maxLength":200},"limit":{"type":"integer","minimum":1,"maximum":200,"default":100}}};

function validate962(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "ids") || (key0 === "numbers")) || (key0 === "changedSince")) || (key0 === "cursor")) || (key0 === "limit"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ids !== undefined){
let data0 = data.ids;
if(Array.isArray(data0)){
if(data0.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/ids",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data0[i0], instancePath+"/ids/" + i0)))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/ids",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.numbers !== undefined){
let data2 = data.numbers;
if(Array.isArray(data2)){
if(data2.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/numbers",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(data3.length > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/numbers/" + i1,keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data3.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/numbers/" + i1,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/numbers/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/numbers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.changedSince !== undefined){
if(!(validate16(data.changedSince, instancePath+"/changedSince")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.cursor !== undefined){
let data5 = data.cursor;
if(typeof data5 === "string"){
if(data5.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data5.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.limit !== undefined){
let data6 = data.limit;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 200 || isNaN(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200}});
errors++;
}
if(data6 < 1 || isNaN(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate962.errors = vErrors;
return errors === 0;
}


function validate961(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate962(data, instancePath)))errors = (vErrors = joined(vErrors, validate962.errors)).length;
validate961.errors = vErrors;
return errors === 0;
}

export const validator91 = validate966;
const schema316 = {"$ref":"contract#/components/schemas/ApplicationStates"};
const schema317 = {"type":"object","required":["items","missing","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/ApplicationState"}},"missing":{"type":"array","items":{"type":"string"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema318 = {"type":"object","required":["id","number","status","currentStage","nextActor","dueOn","updatedAt","etag"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"number":{"type":["string","null"]},"status":{"$ref":"contract#/components/schemas/ApplicationStatus"},"currentStage":{"oneOf":[{"$ref":"contract#/components/schemas/StageName"},{"type":"null"}]},"nextActor":{"oneOf":[{"$ref":"contract#/components/schemas/Actor"},{"type":"null"}]},"dueOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]},"updatedAt":{"$ref":"contract#/components/schemas/Instant"},"etag":{"type":"string"}}};

function validate968(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.currentStage === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "currentStage"}});
errors++;
}
if(data.nextActor === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "nextActor"}});
errors++;
}
if(data.dueOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dueOn"}});
errors++;
}
if(data.updatedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "updatedAt"}});
errors++;
}
if(data.etag === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "etag"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.number !== undefined){
let data1 = data.number;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: schema318.properties.number.type}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate591(data.status, instancePath+"/status")))errors = (vErrors = joined(vErrors, validate591.errors)).length;
}
if(data.currentStage !== undefined){
let data3 = data.currentStage;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate715(data3, instancePath+"/currentStage")))errors = (vErrors = joined(vErrors, validate715.errors)).length;
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data3 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/currentStage",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/currentStage",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.nextActor !== undefined){
let data4 = data.nextActor;
const _errs11 = errors;
let valid2 = false;
let passing1 = null;
const _errs12 = errors;
if(!(validate719(data4, instancePath+"/nextActor")))errors = (vErrors = joined(vErrors, validate719.errors)).length;
var _valid1 = _errs12 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs13 = errors;
if(data4 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/nextActor",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs13 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
vErrors = noted(vErrors, {instancePath:instancePath+"/nextActor",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.dueOn !== undefined){
let data5 = data.dueOn;
const _errs16 = errors;
let valid3 = false;
let passing2 = null;
const _errs17 = errors;
if(!(validate172(data5, instancePath+"/dueOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid2 = _errs17 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs18 = errors;
if(data5 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid2 = _errs18 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.updatedAt !== undefined){
if(!(validate16(data.updatedAt, instancePath+"/updatedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.etag !== undefined){
if(typeof data.etag !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/etag",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate968.errors = vErrors;
return errors === 0;
}


function validate967(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.missing === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "missing"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate968(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate968.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.missing !== undefined){
let data2 = data.missing;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/missing/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/missing",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate967.errors = vErrors;
return errors === 0;
}


function validate966(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate967(data, instancePath)))errors = (vErrors = joined(vErrors, validate967.errors)).length;
validate966.errors = vErrors;
return errors === 0;
}

export const validator92 = validate978;
const schema319 = {"$ref":"contract#/components/schemas/ApplicationState"};

function validate978(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate968(data, instancePath)))errors = (vErrors = joined(vErrors, validate968.errors)).length;
validate978.errors = vErrors;
return errors === 0;
}

export const validator93 = validate987;
const schema321 = {"$ref":"contract#/components/schemas/DocumentAnswer"};
const schema322 = {"type":"object","additionalProperties":false,"required":["subject","decision"],"properties":{"subject":{"$ref":"contract#/components/schemas/AnsweredSubject"},"decision":{"$ref":"contract#/components/schemas/AnswerDecision"},"reasons":{"type":"string","maxLength":2000}}};

function validate988(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data.decision === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "subject") || (key0 === "decision")) || (key0 === "reasons"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.subject !== undefined){
if(!(validate761(data.subject, instancePath+"/subject")))errors = (vErrors = joined(vErrors, validate761.errors)).length;
}
if(data.decision !== undefined){
if(!(validate763(data.decision, instancePath+"/decision")))errors = (vErrors = joined(vErrors, validate763.errors)).length;
}
if(data.reasons !== undefined){
let data2 = data.reasons;
if(typeof data2 === "string"){
if(data2.length > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/reasons",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/reasons",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate988.errors = vErrors;
return errors === 0;
}


function validate987(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate988(data, instancePath)))errors = (vErrors = joined(vErrors, validate988.errors)).length;
validate987.errors = vErrors;
return errors === 0;
}

export const validator94 = validate992;
const schema323 = {"$ref":"contract#/components/schemas/FulfilmentNotice"};
const schema324 = {"type":"object","additionalProperties":false,"properties":{"comment":{"type":"string","maxLength":2000},"attachmentIds":{"type":"array","maxItems":20,"items":{"$ref":"contract#/components/schemas/Id"}}}};

function validate993(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "comment") || (key0 === "attachmentIds"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.comment !== undefined){
let data0 = data.comment;
if(typeof data0 === "string"){
if(data0.length > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/comment",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/comment",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.attachmentIds !== undefined){
let data1 = data.attachmentIds;
if(Array.isArray(data1)){
if(data1.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/attachmentIds",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data1[i0], instancePath+"/attachmentIds/" + i0)))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/attachmentIds",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate993.errors = vErrors;
return errors === 0;
}


function validate992(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate993(data, instancePath)))errors = (vErrors = joined(vErrors, validate993.errors)).length;
validate992.errors = vErrors;
return errors === 0;
}

export const validator95 = validate996;
const schema325 = {"$ref":"contract#/components/schemas/AttachmentLimits"};
const schema326 = {"type":"object","required":["maxBytes","maxFormBytes","maxFiles","maxAppealFiles","maxGuestBytes","mediaTypes"],"properties":{"maxBytes":{"type":"integer","minimum":1},"maxFormBytes":{"type":"integer","minimum":1},"maxFiles":{"type":"integer","minimum":1},"maxAppealFiles":{"type":"integer","minimum":1},"maxGuestBytes":{"type":"integer","minimum":1},"mediaTypes":{"type":"array","items":{"type":"string"}}}};

function validate997(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.maxBytes === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "maxBytes"}});
errors++;
}
if(data.maxFormBytes === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "maxFormBytes"}});
errors++;
}
if(data.maxFiles === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "maxFiles"}});
errors++;
}
if(data.maxAppealFiles === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "maxAppealFiles"}});
errors++;
}
if(data.maxGuestBytes === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "maxGuestBytes"}});
errors++;
}
if(data.mediaTypes === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "mediaTypes"}});
errors++;
}
if(data.maxBytes !== undefined){
let data0 = data.maxBytes;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/maxBytes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/maxBytes",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.maxFormBytes !== undefined){
let data1 = data.maxFormBytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/maxFormBytes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/maxFormBytes",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.maxFiles !== undefined){
let data2 = data.maxFiles;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/maxFiles",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/maxFiles",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.maxAppealFiles !== undefined){
let data3 = data.maxAppealFiles;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/maxAppealFiles",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/maxAppealFiles",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.maxGuestBytes !== undefined){
let data4 = data.maxGuestBytes;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/maxGuestBytes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/maxGuestBytes",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.mediaTypes !== undefined){
let data5 = data.mediaTypes;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/mediaTypes/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/mediaTypes",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate997.errors = vErrors;
return errors === 0;
}


function validate996(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate997(data, instancePath)))errors = (vErrors = joined(vErrors, validate997.errors)).length;
validate996.errors = vErrors;
return errors === 0;
}

export const validator96 = validate999;
const schema327 = {"$ref":"contract#/components/schemas/UploadPage"};
const schema328 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/Upload"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema329 = {"type":"object","required":["id","kind","fileName","size","offset","sha256","expiresAt"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"kind":{"$ref":"contract#/components/schemas/AttachmentKind"},"fileName":{"type":"string"},"size":{"type":"integer","minimum":1},"offset":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"expiresAt":{"$ref":"contract#/components/schemas/Instant"}}};

function validate1001(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.fileName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fileName"}});
errors++;
}
if(data.size === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
if(data.offset === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "offset"}});
errors++;
}
if(data.sha256 === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.kind !== undefined){
if(!(validate704(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate704.errors)).length;
}
if(data.fileName !== undefined){
if(typeof data.fileName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/fileName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.size !== undefined){
let data3 = data.size;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.offset !== undefined){
let data4 = data.offset;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.sha256 !== undefined){
let data5 = data.sha256;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
if(!(validate16(data.expiresAt, instancePath+"/expiresAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1001.errors = vErrors;
return errors === 0;
}


function validate1000(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1001(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate1001.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1000.errors = vErrors;
return errors === 0;
}


function validate999(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1000(data, instancePath)))errors = (vErrors = joined(vErrors, validate1000.errors)).length;
validate999.errors = vErrors;
return errors === 0;
}

export const validator97 = validate1008;
const schema330 = {"$ref":"contract#/components/schemas/Upload"};

function validate1008(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1001(data, instancePath)))errors = (vErrors = joined(vErrors, validate1001.errors)).length;
validate1008.errors = vErrors;
return errors === 0;
}

export const validator98 = validate1014;
const schema332 = {"type":"object"};

function validate1014(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1014.errors = vErrors;
return errors === 0;
}

export const validator99 = validate1015;
const schema333 = {"$ref":"contract#/components/schemas/ApplicationPage"};
const schema334 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/ApplicationSummary"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema335 = {"type":"object","required":["id","number","status","regionCode","objectName","objectAddress","powerKw","generationKw","createdAt","updatedAt","submittedAt","currentStage","stageNumber","stageCount","nextActor","dueOn","nextPayment"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"number":{"type":["string","null"]},"status":{"$ref":"contract#/components/schemas/ApplicationStatus"},"regionCode":{"oneOf":[{"$ref":"contract#/components/schemas/RegionCode"},{"type":"null"}]},"objectName":{"type":["string","null"]},"objectAddress":{"type":["string","null"]},"powerKw":{"type":["string","null"]},"generationKw":{"type":["string","null"]},"createdAt":{"$ref":"contract#/components/schemas/Instant"},"updatedAt":{"$ref":"contract#/components/schemas/Instant"},"submittedAt":{"oneOf":[{"$ref":"contract#/components/schemas/Instant"},{"type":"null"}]},"currentStage":{"oneOf":[{"$ref":"contract#/components/schemas/StageName"},{"type":"null"}]},"stageNumber":{"type":["integer","null"]},"stageCount":{"type":["integer","null"]},"nextActor":{"oneOf":[{"$ref":"contract#/components/schemas/Actor"},{"type":"null"}]},"dueOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]},"nextPayment":{"oneOf":[{"$ref":"contract#/components/schemas/NextPayment"},{"type":"null"}]}}};
const schema336 = {"type":"object","required":["partNumber","amountKopecks","dueOn"],"properties":{"partNumber":{"type":"integer","minimum":1},"amountKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"dueOn":{"$ref":"contract#/components/schemas/LocalDate"}}};

function validate1027(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partNumber === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "partNumber"}});
errors++;
}
if(data.amountKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amountKopecks"}});
errors++;
}
if(data.dueOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dueOn"}});
errors++;
}
if(data.partNumber !== undefined){
let data0 = data.partNumber;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/partNumber",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/partNumber",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.amountKopecks !== undefined){
if(!(validate746(data.amountKopecks, instancePath+"/amountKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.dueOn !== undefined){
if(!(validate172(data.dueOn, instancePath+"/dueOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1027.errors = vErrors;
return errors === 0;
}


function validate1017(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.regionCode === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "regionCode"}});
errors++;
}
if(data.objectName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "objectName"}});
errors++;
}
if(data.objectAddress === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "objectAddress"}});
errors++;
}
if(data.powerKw === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "powerKw"}});
errors++;
}
if(data.generationKw === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "generationKw"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.updatedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "updatedAt"}});
errors++;
}
if(data.submittedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "submittedAt"}});
errors++;
}
if(data.currentStage === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "currentStage"}});
errors++;
}
if(data.stageNumber === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stageNumber"}});
errors++;
}
if(data.stageCount === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stageCount"}});
errors++;
}
if(data.nextActor === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "nextActor"}});
errors++;
}
if(data.dueOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dueOn"}});
errors++;
}
if(data.nextPayment === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "nextPayment"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.number !== undefined){
let data1 = data.number;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: schema335.properties.number.type}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate591(data.status, instancePath+"/status")))errors = (vErrors = joined(vErrors, validate591.errors)).length;
}
if(data.regionCode !== undefined){
let data3 = data.regionCode;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate441(data3, instancePath+"/regionCode")))errors = (vErrors = joined(vErrors, validate441.errors)).length;
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data3 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/regionCode",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/regionCode",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.objectName !== undefined){
let data4 = data.objectName;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/objectName",keyword:"type",params:{type: schema335.properties.objectName.type}});
errors++;
}
}
if(data.objectAddress !== undefined){
let data5 = data.objectAddress;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/objectAddress",keyword:"type",params:{type: schema335.properties.objectAddress.type}});
errors++;
}
}
if(data.powerKw !== undefined){
let data6 = data.powerKw;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/powerKw",keyword:"type",params:{type: schema335.properties.powerKw.type}});
errors++;
}
}
if(data.generationKw !== undefined){
let data7 = data.generationKw;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/generationKw",keyword:"type",params:{type: schema335.properties.generationKw.type}});
errors++;
}
}
if(data.createdAt !== undefined){
if(!(validate16(data.createdAt, instancePath+"/createdAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.updatedAt !== undefined){
if(!(validate16(data.updatedAt, instancePath+"/updatedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.submittedAt !== undefined){
let data10 = data.submittedAt;
const _errs21 = errors;
let valid2 = false;
let passing1 = null;
const _errs22 = errors;
if(!(validate16(data10, instancePath+"/submittedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
var _valid1 = _errs22 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs23 = errors;
if(data10 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/submittedAt",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs23 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
vErrors = noted(vErrors, {instancePath:instancePath+"/submittedAt",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.currentStage !== undefined){
let data11 = data.currentStage;
const _errs26 = errors;
let valid3 = false;
let passing2 = null;
const _errs27 = errors;
if(!(validate715(data11, instancePath+"/currentStage")))errors = (vErrors = joined(vErrors, validate715.errors)).length;
var _valid2 = _errs27 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs28 = errors;
if(data11 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/currentStage",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid2 = _errs28 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
vErrors = noted(vErrors, {instancePath:instancePath+"/currentStage",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data.stageNumber !== undefined){
let data12 = data.stageNumber;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/stageNumber",keyword:"type",params:{type: schema335.properties.stageNumber.type}});
errors++;
}
}
if(data.stageCount !== undefined){
let data13 = data.stageCount;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/stageCount",keyword:"type",params:{type: schema335.properties.stageCount.type}});
errors++;
}
}
if(data.nextActor !== undefined){
let data14 = data.nextActor;
const _errs35 = errors;
let valid4 = false;
let passing3 = null;
const _errs36 = errors;
if(!(validate719(data14, instancePath+"/nextActor")))errors = (vErrors = joined(vErrors, validate719.errors)).length;
var _valid3 = _errs36 === errors;
if(_valid3){
valid4 = true;
passing3 = 0;
}
const _errs37 = errors;
if(data14 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/nextActor",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid3 = _errs37 === errors;
if(_valid3 && valid4){
valid4 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid4 = true;
passing3 = 1;
}
}
if(!valid4){
vErrors = noted(vErrors, {instancePath:instancePath+"/nextActor",keyword:"oneOf",params:{passingSchemas: passing3}});
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
if(data.dueOn !== undefined){
let data15 = data.dueOn;
const _errs40 = errors;
let valid5 = false;
let passing4 = null;
const _errs41 = errors;
if(!(validate172(data15, instancePath+"/dueOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid4 = _errs41 === errors;
if(_valid4){
valid5 = true;
passing4 = 0;
}
const _errs42 = errors;
if(data15 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid4 = _errs42 === errors;
if(_valid4 && valid5){
valid5 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid5 = true;
passing4 = 1;
}
}
if(!valid5){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"oneOf",params:{passingSchemas: passing4}});
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data.nextPayment !== undefined){
let data16 = data.nextPayment;
const _errs45 = errors;
let valid6 = false;
let passing5 = null;
const _errs46 = errors;
if(!(validate1027(data16, instancePath+"/nextPayment")))errors = (vErrors = joined(vErrors, validate1027.errors)).length;
var _valid5 = _errs46 === errors;
if(_valid5){
valid6 = true;
passing5 = 0;
}
const _errs47 = errors;
if(data16 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/nextPayment",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid5 = _errs47 === errors;
if(_valid5 && valid6){
valid6 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid6 = true;
passing5 = 1;
}
}
if(!valid6){
vErrors = noted(vErrors, {instancePath:instancePath+"/nextPayment",keyword:"oneOf",params:{passingSchemas: passing5}});
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1017.errors = vErrors;
return errors === 0;
}


function validate1016(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1017(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate1017.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1016.errors = vErrors;
return errors === 0;
}


function validate1015(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1016(data, instancePath)))errors = (vErrors = joined(vErrors, validate1016.errors)).length;
validate1015.errors = vErrors;
return errors === 0;
}

export const validator100 = validate1034;
const schema337 = {"$ref":"contract#/components/schemas/ApplicationSummary"};

function validate1034(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1017(data, instancePath)))errors = (vErrors = joined(vErrors, validate1017.errors)).length;
validate1034.errors = vErrors;
return errors === 0;
}

export const validator101 = validate1047;
const schema339 = {"$ref":"contract#/components/schemas/ApplicationCreation"};
const schema340 = {"type":"object","additionalProperties":false,"required":["answers"],"properties":{"answers":{"$ref":"contract#/components/schemas/ApplicationAnswers"}}};

function validate1048(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.answers === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "answers"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "answers")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.answers !== undefined){
if(!(validate604(data.answers, instancePath+"/answers")))errors = (vErrors = joined(vErrors, validate604.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1048.errors = vErrors;
return errors === 0;
}


function validate1047(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1048(data, instancePath)))errors = (vErrors = joined(vErrors, validate1048.errors)).length;
validate1047.errors = vErrors;
return errors === 0;
}

export const validator102 = validate877;
const schema341 = {"$ref":"contract#/components/schemas/ApplicationUpdate"};
export const validator103 = validate1055;
const schema343 = {"$ref":"contract#/components/schemas/AttachmentUpload"};
const schema344 = {"type":"object","additionalProperties":false,"required":["kind","file"],"properties":{"kind":{"$ref":"contract#/components/schemas/AttachmentKind"},"file":{"type":"object"}}};

function validate1056(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.file === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "file"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate704(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate704.errors)).length;
}
if(data.file !== undefined){
let data1 = data.file;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = noted(vErrors, {instancePath:instancePath+"/file",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1056.errors = vErrors;
return errors === 0;
}


function validate1055(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1056(data, instancePath)))errors = (vErrors = joined(vErrors, validate1056.errors)).length;
validate1055.errors = vErrors;
return errors === 0;
}

export const validator104 = validate430;
const schema345 = {"$ref":"contract#/components/schemas/UploadedAttachment"};
export const validator105 = validate1063;
const schema347 = {"$ref":"contract#/components/schemas/Attachment"};

function validate1063(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate702(data, instancePath)))errors = (vErrors = joined(vErrors, validate702.errors)).length;
validate1063.errors = vErrors;
return errors === 0;
}

export const validator106 = validate1070;
const schema349 = {"$ref":"contract#/components/schemas/Signing"};
const schema350 = {"type":"object","required":["id","documentId","files","target","expiresAt","resendAt"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"documentId":{"$ref":"contract#/components/schemas/Id"},"files":{"type":"array","minItems":1,"items":{"$ref":"contract#/components/schemas/SignedFile"}},"target":{"type":"string"},"expiresAt":{"$ref":"contract#/components/schemas/Instant"},"resendAt":{"$ref":"contract#/components/schemas/Instant"}}};
const schema351 = {"type":"object","required":["fileId","fileName","sha256"],"properties":{"fileId":{"$ref":"contract#/components/schemas/Id"},"fileName":{"type":"string"},"sha256":{"$ref":"contract#/components/schemas/Sha256"}}};

function validate1074(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fileId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fileId"}});
errors++;
}
if(data.fileName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fileName"}});
errors++;
}
if(data.sha256 === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"}});
errors++;
}
if(data.fileId !== undefined){
if(!(validate10(data.fileId, instancePath+"/fileId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.fileName !== undefined){
if(typeof data.fileName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/fileName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate772(data.sha256, instancePath+"/sha256")))errors = (vErrors = joined(vErrors, validate772.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1074.errors = vErrors;
return errors === 0;
}


function validate1071(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.documentId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "documentId"}});
errors++;
}
if(data.files === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "files"}});
errors++;
}
if(data.target === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "target"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.resendAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resendAt"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.documentId !== undefined){
if(!(validate10(data.documentId, instancePath+"/documentId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.files !== undefined){
let data2 = data.files;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/files",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1074(data2[i0], instancePath+"/files/" + i0)))errors = (vErrors = joined(vErrors, validate1074.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/files",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
if(!(validate16(data.expiresAt, instancePath+"/expiresAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.resendAt !== undefined){
if(!(validate16(data.resendAt, instancePath+"/resendAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1071.errors = vErrors;
return errors === 0;
}


function validate1070(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1071(data, instancePath)))errors = (vErrors = joined(vErrors, validate1071.errors)).length;
validate1070.errors = vErrors;
return errors === 0;
}

export const validator107 = validate1081;
const schema352 = {"$ref":"contract#/components/schemas/SigningCode"};
const schema353 = {"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","minLength":1,"maxLength":20}}};

function validate1082(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "code")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(data0.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(data0.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/code",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1082.errors = vErrors;
return errors === 0;
}


function validate1081(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1082(data, instancePath)))errors = (vErrors = joined(vErrors, validate1082.errors)).length;
validate1081.errors = vErrors;
return errors === 0;
}

export const validator108 = validate1084;
const schema354 = {"$ref":"contract#/components/schemas/DocumentPackage"};
const schema355 = {"type":"object","required":["id","applicationId","applicationNumber","kind","number","status","version","versions","files","signatures","posting","viewedAt","acknowledgedAt","openActions","paperCopies","defectClaims"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"applicationId":{"$ref":"contract#/components/schemas/Id"},"applicationNumber":{"type":"string"},"kind":{"$ref":"contract#/components/schemas/DocumentKind"},"number":{"type":["string","null"]},"status":{"$ref":"contract#/components/schemas/DocumentStatus"},"version":{"type":"integer","minimum":1},"versions":{"type":"array","minItems":1,"items":{"$ref":"contract#/components/schemas/DocumentVersion"}},"files":{"type":"array","minItems":1,"items":{"$ref":"contract#/components/schemas/DocumentFile"}},"signatures":{"type":"array","items":{"$ref":"contract#/components/schemas/Signature"}},"posting":{"$ref":"contract#/components/schemas/Posting"},"viewedAt":{"oneOf":[{"$ref":"contract#/components/schemas/Instant"},{"type":"null"}]},"acknowledgedAt":{"oneOf":[{"$ref":"contract#/components/schemas/Instant"},{"type":"null"}]},"openActions":{"type":"array","items":{"$ref":"contract#/components/schemas/DocumentAction"}},"paperCopies":{"type":"array","items":{"$ref":"contract#/components/schemas/PaperCopy"}},"defectClaims":{"type":"array","items":{"$ref":"contract#/components/schemas/DefectClaim"}}}};
const schema356 = {"type":"string","enum":["posted","viewed","signed_grid","waiting_signature","signed_both","objected","replaced"]};

function validate1089(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data === "posted") || (data === "viewed")) || (data === "signed_grid")) || (data === "waiting_signature")) || (data === "signed_both")) || (data === "objected")) || (data === "replaced"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema356.enum}});
errors++;
}
validate1089.errors = vErrors;
return errors === 0;
}

const schema357 = {"type":"object","required":["id","version","postedAt"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"version":{"type":"integer","minimum":1},"postedAt":{"$ref":"contract#/components/schemas/Instant"}}};

function validate1091(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.version === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.postedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "postedAt"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.postedAt !== undefined){
if(!(validate16(data.postedAt, instancePath+"/postedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1091.errors = vErrors;
return errors === 0;
}

const schema358 = {"type":"object","required":["id","fileName","size","mediaType","sha256"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"fileName":{"type":"string"},"size":{"type":"integer","minimum":1},"mediaType":{"type":"string"},"sha256":{"$ref":"contract#/components/schemas/Sha256"}}};

function validate1095(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.fileName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fileName"}});
errors++;
}
if(data.size === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
if(data.mediaType === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "mediaType"}});
errors++;
}
if(data.sha256 === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.fileName !== undefined){
if(typeof data.fileName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/fileName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.mediaType !== undefined){
if(typeof data.mediaType !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/mediaType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate772(data.sha256, instancePath+"/sha256")))errors = (vErrors = joined(vErrors, validate772.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1095.errors = vErrors;
return errors === 0;
}

const schema359 = {"type":"object","required":["id","fileId","form","role","signerName","signedAt","verifiedAt","result","certificate","codeRecord"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"fileId":{"$ref":"contract#/components/schemas/Id"},"form":{"$ref":"contract#/components/schemas/SignatureForm"},"role":{"$ref":"contract#/components/schemas/SignerRole"},"signerName":{"type":"string"},"signedAt":{"$ref":"contract#/components/schemas/Instant"},"verifiedAt":{"$ref":"contract#/components/schemas/Instant"},"result":{"$ref":"contract#/components/schemas/SignatureResult"},"certificate":{"oneOf":[{"$ref":"contract#/components/schemas/SignatureCertificate"},{"type":"null"}]},"codeRecord":{"oneOf":[{"$ref":"contract#/components/schemas/CodeRecord"},{"type":"null"}]}}};
const schema360 = {"type":"string","enum":["cms","code"]};

function validate1102(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "cms") || (data === "code"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema360.enum}});
errors++;
}
validate1102.errors = vErrors;
return errors === 0;
}

const schema361 = {"type":"string","enum":["grid","supplier","applicant"]};

function validate1104(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "grid") || (data === "supplier")) || (data === "applicant"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema361.enum}});
errors++;
}
validate1104.errors = vErrors;
return errors === 0;
}

const schema362 = {"type":"string","enum":["valid","malformed","content_mismatch","certificate_expired","certificate_revoked","certificate_issuer_unknown","signer_mismatch","power_of_attorney_missing","unverifiable"]};

function validate1108(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data === "valid") || (data === "malformed")) || (data === "content_mismatch")) || (data === "certificate_expired")) || (data === "certificate_revoked")) || (data === "certificate_issuer_unknown")) || (data === "signer_mismatch")) || (data === "power_of_attorney_missing")) || (data === "unverifiable"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema362.enum}});
errors++;
}
validate1108.errors = vErrors;
return errors === 0;
}

const schema363 = {"type":"object","required":["subject","organization","inn","issuer","serial","validFrom","validTo","algorithm"],"properties":{"subject":{"type":"string"},"organization":{"type":["string","null"]},"inn":{"type":["string","null"]},"issuer":{"type":"string"},"serial":{"type":"string"},"validFrom":{"$ref":"contract#/components/schemas/Instant"},"validTo":{"$ref":"contract#/components/schemas/Instant"},"algorithm":{"type":"string"}}};

function validate1110(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data.organization === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "organization"}});
errors++;
}
if(data.inn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "inn"}});
errors++;
}
if(data.issuer === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issuer"}});
errors++;
}
if(data.serial === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "serial"}});
errors++;
}
if(data.validFrom === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "validFrom"}});
errors++;
}
if(data.validTo === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "validTo"}});
errors++;
}
if(data.algorithm === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "algorithm"}});
errors++;
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.organization !== undefined){
let data1 = data.organization;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/organization",keyword:"type",params:{type: schema363.properties.organization.type}});
errors++;
}
}
if(data.inn !== undefined){
let data2 = data.inn;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/inn",keyword:"type",params:{type: schema363.properties.inn.type}});
errors++;
}
}
if(data.issuer !== undefined){
if(typeof data.issuer !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/issuer",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.serial !== undefined){
if(typeof data.serial !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/serial",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.validFrom !== undefined){
if(!(validate16(data.validFrom, instancePath+"/validFrom")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.validTo !== undefined){
if(!(validate16(data.validTo, instancePath+"/validTo")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.algorithm !== undefined){
if(typeof data.algorithm !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/algorithm",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1110.errors = vErrors;
return errors === 0;
}

const schema364 = {"type":"object","required":["phone","sha256","address"],"properties":{"phone":{"type":"string"},"sha256":{"$ref":"contract#/components/schemas/Sha256"},"address":{"type":["string","null"]}}};

function validate1114(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phone === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phone"}});
errors++;
}
if(data.sha256 === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"}});
errors++;
}
if(data.address === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "address"}});
errors++;
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate772(data.sha256, instancePath+"/sha256")))errors = (vErrors = joined(vErrors, validate772.errors)).length;
}
if(data.address !== undefined){
let data2 = data.address;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/address",keyword:"type",params:{type: schema364.properties.address.type}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1114.errors = vErrors;
return errors === 0;
}


function validate1099(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.fileId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fileId"}});
errors++;
}
if(data.form === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "form"}});
errors++;
}
if(data.role === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "role"}});
errors++;
}
if(data.signerName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "signerName"}});
errors++;
}
if(data.signedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "signedAt"}});
errors++;
}
if(data.verifiedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "verifiedAt"}});
errors++;
}
if(data.result === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "result"}});
errors++;
}
if(data.certificate === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "certificate"}});
errors++;
}
if(data.codeRecord === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "codeRecord"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.fileId !== undefined){
if(!(validate10(data.fileId, instancePath+"/fileId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.form !== undefined){
if(!(validate1102(data.form, instancePath+"/form")))errors = (vErrors = joined(vErrors, validate1102.errors)).length;
}
if(data.role !== undefined){
if(!(validate1104(data.role, instancePath+"/role")))errors = (vErrors = joined(vErrors, validate1104.errors)).length;
}
if(data.signerName !== undefined){
if(typeof data.signerName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/signerName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.signedAt !== undefined){
if(!(validate16(data.signedAt, instancePath+"/signedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.verifiedAt !== undefined){
if(!(validate16(data.verifiedAt, instancePath+"/verifiedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.result !== undefined){
if(!(validate1108(data.result, instancePath+"/result")))errors = (vErrors = joined(vErrors, validate1108.errors)).length;
}
if(data.certificate !== undefined){
let data8 = data.certificate;
const _errs11 = errors;
let valid1 = false;
let passing0 = null;
const _errs12 = errors;
if(!(validate1110(data8, instancePath+"/certificate")))errors = (vErrors = joined(vErrors, validate1110.errors)).length;
var _valid0 = _errs12 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs13 = errors;
if(data8 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/certificate",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/certificate",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.codeRecord !== undefined){
let data9 = data.codeRecord;
const _errs16 = errors;
let valid2 = false;
let passing1 = null;
const _errs17 = errors;
if(!(validate1114(data9, instancePath+"/codeRecord")))errors = (vErrors = joined(vErrors, validate1114.errors)).length;
var _valid1 = _errs17 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs18 = errors;
if(data9 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/codeRecord",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs18 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
vErrors = noted(vErrors, {instancePath:instancePath+"/codeRecord",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1099.errors = vErrors;
return errors === 0;
}

const schema365 = {"type":"object","required":["postedAt","notifications"],"properties":{"postedAt":{"$ref":"contract#/components/schemas/Instant"},"notifications":{"type":"array","items":{"$ref":"contract#/components/schemas/NotificationAttempt"}}}};
const schema366 = {"type":"object","required":["channel","state","at"],"properties":{"channel":{"$ref":"contract#/components/schemas/MessageChannel"},"state":{"type":"string","enum":["queued","sent","delivered","failed"]},"at":{"$ref":"contract#/components/schemas/Instant"}}};

function validate1120(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
if(data.state === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.at === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.channel !== undefined){
if(!(validate13(data.channel, instancePath+"/channel")))errors = (vErrors = joined(vErrors, validate13.errors)).length;
}
if(data.state !== undefined){
let data1 = data.state;
if(typeof data1 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data1 === "queued") || (data1 === "sent")) || (data1 === "delivered")) || (data1 === "failed"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema366.properties.state.enum}});
errors++;
}
}
if(data.at !== undefined){
if(!(validate16(data.at, instancePath+"/at")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1120.errors = vErrors;
return errors === 0;
}


function validate1118(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.postedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "postedAt"}});
errors++;
}
if(data.notifications === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "notifications"}});
errors++;
}
if(data.postedAt !== undefined){
if(!(validate16(data.postedAt, instancePath+"/postedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.notifications !== undefined){
let data1 = data.notifications;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1120(data1[i0], instancePath+"/notifications/" + i0)))errors = (vErrors = joined(vErrors, validate1120.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/notifications",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1118.errors = vErrors;
return errors === 0;
}

const schema367 = {"type":"object","required":["name","dueOn","basis"],"properties":{"name":{"$ref":"contract#/components/schemas/DocumentActionName"},"dueOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]},"basis":{"$ref":"contract#/components/schemas/Basis"},"subject":{"$ref":"contract#/components/schemas/AnsweredSubject"}}};
const schema368 = {"type":"string","enum":["acknowledge","sign","refuse","request_paper_copy","claim_defect"]};

function validate1128(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "acknowledge") || (data === "sign")) || (data === "refuse")) || (data === "request_paper_copy")) || (data === "claim_defect"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema368.enum}});
errors++;
}
validate1128.errors = vErrors;
return errors === 0;
}


function validate1127(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.dueOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dueOn"}});
errors++;
}
if(data.basis === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data.name !== undefined){
if(!(validate1128(data.name, instancePath+"/name")))errors = (vErrors = joined(vErrors, validate1128.errors)).length;
}
if(data.dueOn !== undefined){
let data1 = data.dueOn;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(!(validate172(data1, instancePath+"/dueOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(data1 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.basis !== undefined){
if(!(validate472(data.basis, instancePath+"/basis")))errors = (vErrors = joined(vErrors, validate472.errors)).length;
}
if(data.subject !== undefined){
if(!(validate761(data.subject, instancePath+"/subject")))errors = (vErrors = joined(vErrors, validate761.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1127.errors = vErrors;
return errors === 0;
}

const schema369 = {"type":"object","required":["id","way","requestedAt","dueOn","state"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"way":{"$ref":"contract#/components/schemas/PaperCopyWay"},"requestedAt":{"$ref":"contract#/components/schemas/Instant"},"dueOn":{"$ref":"contract#/components/schemas/LocalDate"},"state":{"type":"string","enum":["requested","ready"]}}};
const schema370 = {"type":"string","enum":["office","post"]};

function validate1136(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "office") || (data === "post"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema370.enum}});
errors++;
}
validate1136.errors = vErrors;
return errors === 0;
}


function validate1134(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.way === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "way"}});
errors++;
}
if(data.requestedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "requestedAt"}});
errors++;
}
if(data.dueOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dueOn"}});
errors++;
}
if(data.state === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.way !== undefined){
if(!(validate1136(data.way, instancePath+"/way")))errors = (vErrors = joined(vErrors, validate1136.errors)).length;
}
if(data.requestedAt !== undefined){
if(!(validate16(data.requestedAt, instancePath+"/requestedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.dueOn !== undefined){
if(!(validate172(data.dueOn, instancePath+"/dueOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.state !== undefined){
let data4 = data.state;
if(typeof data4 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data4 === "requested") || (data4 === "ready"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema369.properties.state.enum}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1134.errors = vErrors;
return errors === 0;
}

const schema371 = {"type":"object","required":["id","description","claimedAt","dueOn","state"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"description":{"type":"string"},"claimedAt":{"$ref":"contract#/components/schemas/Instant"},"dueOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]},"state":{"type":"string","enum":["claimed","mended"]}}};

function validate1141(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.description === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.claimedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "claimedAt"}});
errors++;
}
if(data.dueOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dueOn"}});
errors++;
}
if(data.state === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.claimedAt !== undefined){
if(!(validate16(data.claimedAt, instancePath+"/claimedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.dueOn !== undefined){
let data3 = data.dueOn;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate172(data3, instancePath+"/dueOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data3 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.state !== undefined){
let data4 = data.state;
if(typeof data4 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data4 === "claimed") || (data4 === "mended"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema371.properties.state.enum}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1141.errors = vErrors;
return errors === 0;
}


function validate1085(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.applicationId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicationId"}});
errors++;
}
if(data.applicationNumber === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicationNumber"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.version === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.versions === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "versions"}});
errors++;
}
if(data.files === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "files"}});
errors++;
}
if(data.signatures === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "signatures"}});
errors++;
}
if(data.posting === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "posting"}});
errors++;
}
if(data.viewedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "viewedAt"}});
errors++;
}
if(data.acknowledgedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "acknowledgedAt"}});
errors++;
}
if(data.openActions === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "openActions"}});
errors++;
}
if(data.paperCopies === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "paperCopies"}});
errors++;
}
if(data.defectClaims === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "defectClaims"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.applicationId !== undefined){
if(!(validate10(data.applicationId, instancePath+"/applicationId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.applicationNumber !== undefined){
if(typeof data.applicationNumber !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicationNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate769(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate769.errors)).length;
}
if(data.number !== undefined){
let data4 = data.number;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: schema355.properties.number.type}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate1089(data.status, instancePath+"/status")))errors = (vErrors = joined(vErrors, validate1089.errors)).length;
}
if(data.version !== undefined){
let data6 = data.version;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.versions !== undefined){
let data7 = data.versions;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/versions",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1091(data7[i0], instancePath+"/versions/" + i0)))errors = (vErrors = joined(vErrors, validate1091.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/versions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.files !== undefined){
let data9 = data.files;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/files",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate1095(data9[i1], instancePath+"/files/" + i1)))errors = (vErrors = joined(vErrors, validate1095.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/files",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.signatures !== undefined){
let data11 = data.signatures;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate1099(data11[i2], instancePath+"/signatures/" + i2)))errors = (vErrors = joined(vErrors, validate1099.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/signatures",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.posting !== undefined){
if(!(validate1118(data.posting, instancePath+"/posting")))errors = (vErrors = joined(vErrors, validate1118.errors)).length;
}
if(data.viewedAt !== undefined){
let data14 = data.viewedAt;
const _errs22 = errors;
let valid7 = false;
let passing0 = null;
const _errs23 = errors;
if(!(validate16(data14, instancePath+"/viewedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
var _valid0 = _errs23 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs24 = errors;
if(data14 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/viewedAt",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
vErrors = noted(vErrors, {instancePath:instancePath+"/viewedAt",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data.acknowledgedAt !== undefined){
let data15 = data.acknowledgedAt;
const _errs27 = errors;
let valid8 = false;
let passing1 = null;
const _errs28 = errors;
if(!(validate16(data15, instancePath+"/acknowledgedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
var _valid1 = _errs28 === errors;
if(_valid1){
valid8 = true;
passing1 = 0;
}
const _errs29 = errors;
if(data15 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/acknowledgedAt",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs29 === errors;
if(_valid1 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid8 = true;
passing1 = 1;
}
}
if(!valid8){
vErrors = noted(vErrors, {instancePath:instancePath+"/acknowledgedAt",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.openActions !== undefined){
let data16 = data.openActions;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(validate1127(data16[i3], instancePath+"/openActions/" + i3)))errors = (vErrors = joined(vErrors, validate1127.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/openActions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.paperCopies !== undefined){
let data18 = data.paperCopies;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
if(!(validate1134(data18[i4], instancePath+"/paperCopies/" + i4)))errors = (vErrors = joined(vErrors, validate1134.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/paperCopies",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.defectClaims !== undefined){
let data20 = data.defectClaims;
if(Array.isArray(data20)){
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
if(!(validate1141(data20[i5], instancePath+"/defectClaims/" + i5)))errors = (vErrors = joined(vErrors, validate1141.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/defectClaims",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1085.errors = vErrors;
return errors === 0;
}


function validate1084(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1085(data, instancePath)))errors = (vErrors = joined(vErrors, validate1085.errors)).length;
validate1084.errors = vErrors;
return errors === 0;
}

export const validator109 = validate1147;
const schema372 = {"$ref":"contract#/components/schemas/SignatureInput"};
const schema373 = {"type":"object","additionalProperties":false,"required":["signature"],"properties":{"fileId":{"$ref":"contract#/components/schemas/Id"},"signature":{"type":"string","minLength":1,"maxLength":100000},"powerOfAttorney":{"type":"string","maxLength":100}}};

function validate1148(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signature === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "signature"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "fileId") || (key0 === "signature")) || (key0 === "powerOfAttorney"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.fileId !== undefined){
if(!(validate10(data.fileId, instancePath+"/fileId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.signature !== undefined){
let data1 = data.signature;
if(typeof data1 === "string"){
if(data1.length > 100000){
vErrors = noted(vErrors, {instancePath:instancePath+"/signature",keyword:"maxLength",params:{limit: 100000}});
errors++;
}
if(data1.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/signature",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/signature",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.powerOfAttorney !== undefined){
let data2 = data.powerOfAttorney;
if(typeof data2 === "string"){
if(data2.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/powerOfAttorney",keyword:"maxLength",params:{limit: 100}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/powerOfAttorney",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1148.errors = vErrors;
return errors === 0;
}


function validate1147(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1148(data, instancePath)))errors = (vErrors = joined(vErrors, validate1148.errors)).length;
validate1147.errors = vErrors;
return errors === 0;
}

export const validator110 = validate1151;
const schema374 = {"$ref":"contract#/components/schemas/DocumentPage"};
const schema375 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/DocumentPackage"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};

function validate1152(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1085(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate1085.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1152.errors = vErrors;
return errors === 0;
}


function validate1151(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1152(data, instancePath)))errors = (vErrors = joined(vErrors, validate1152.errors)).length;
validate1151.errors = vErrors;
return errors === 0;
}

export const validator111 = validate1170;
const schema377 = {"$ref":"contract#/components/schemas/PaperCopyRequest"};
const schema378 = {"type":"object","additionalProperties":false,"required":["way"],"properties":{"way":{"$ref":"contract#/components/schemas/PaperCopyWay"},"address":{"type":"string","maxLength":500}}};

function validate1171(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.way === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "way"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "way") || (key0 === "address"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.way !== undefined){
if(!(validate1136(data.way, instancePath+"/way")))errors = (vErrors = joined(vErrors, validate1136.errors)).length;
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(data1.length > 500){
vErrors = noted(vErrors, {instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 500}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1171.errors = vErrors;
return errors === 0;
}


function validate1170(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1171(data, instancePath)))errors = (vErrors = joined(vErrors, validate1171.errors)).length;
validate1170.errors = vErrors;
return errors === 0;
}

export const validator112 = validate1174;
const schema379 = {"$ref":"contract#/components/schemas/DefectDescription"};
const schema380 = {"type":"object","additionalProperties":false,"required":["description"],"properties":{"description":{"type":"string","maxLength":2000}}};

function validate1175(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "description")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(data0.length > 2000){
vErrors = noted(vErrors, {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1175.errors = vErrors;
return errors === 0;
}


function validate1174(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1175(data, instancePath)))errors = (vErrors = joined(vErrors, validate1175.errors)).length;
validate1174.errors = vErrors;
return errors === 0;
}

export const validator113 = validate1177;
const schema381 = {"$ref":"contract#/components/schemas/NotificationPreferences"};
const schema382 = {"type":"object","required":["etag","timeZone","isOwnTimeZone","quietHours","isOwnQuietHours","kinds"],"properties":{"etag":{"type":"string"},"timeZone":{"$ref":"contract#/components/schemas/TimeZone"},"isOwnTimeZone":{"type":"boolean"},"quietHours":{"oneOf":[{"$ref":"contract#/components/schemas/QuietHours"},{"type":"null"}]},"isOwnQuietHours":{"type":"boolean"},"kinds":{"type":"array","items":{"$ref":"contract#/components/schemas/KindPreference"}}}};
const schema383 = {"type":"string","enum":["Europe/Kaliningrad","Europe/Moscow","Europe/Samara","Asia/Yekaterinburg","Asia/Omsk","Asia/Krasnoyarsk","Asia/Irkutsk","Asia/Yakutsk","Asia/Vladivostok","Asia/Magadan","Asia/Kamchatka"]};

function validate1179(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((data === "Europe/Kaliningrad") || (data === "Europe/Moscow")) || (data === "Europe/Samara")) || (data === "Asia/Yekaterinburg")) || (data === "Asia/Omsk")) || (data === "Asia/Krasnoyarsk")) || (data === "Asia/Irkutsk")) || (data === "Asia/Yakutsk")) || (data === "Asia/Vladivostok")) || (data === "Asia/Magadan")) || (data === "Asia/Kamchatka"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema383.enum}});
errors++;
}
validate1179.errors = vErrors;
return errors === 0;
}

const schema384 = {"type":"object","additionalProperties":false,"required":["from","until"],"properties":{"from":{"$ref":"contract#/components/schemas/TimeOfDay"},"until":{"$ref":"contract#/components/schemas/TimeOfDay"}}};
const schema385 = {"type":"string","pattern":"^([01]\\d|2[0-3]):[0-5]\\d$"};
const pattern19 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");

function validate1182(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern19.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^([01]\\d|2[0-3]):[0-5]\\d$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1182.errors = vErrors;
return errors === 0;
}


function validate1181(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.until === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "until"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.from !== undefined){
if(!(validate1182(data.from, instancePath+"/from")))errors = (vErrors = joined(vErrors, validate1182.errors)).length;
}
if(data.until !== undefined){
if(!(validate1182(data.until, instancePath+"/until")))errors = (vErrors = joined(vErrors, validate1182.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1181.errors = vErrors;
return errors === 0;
}

const schema386 = {"type":"object","required":["kind","isUrgent","channels"],"properties":{"kind":{"$ref":"contract#/components/schemas/NotificationKind"},"isUrgent":{"type":"boolean"},"channels":{"type":"array","items":{"$ref":"contract#/components/schemas/ChannelPreference"}}}};
const schema387 = {"type":"object","required":["channel","isOn","isFixed","basis"],"properties":{"channel":{"$ref":"contract#/components/schemas/NotificationChannel"},"isOn":{"type":"boolean"},"isFixed":{"type":"boolean"},"basis":{"oneOf":[{"$ref":"contract#/components/schemas/Basis"},{"type":"null"}]}}};
const schema388 = {"type":"string","enum":["email","sms","push"]};

function validate1189(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "email") || (data === "sms")) || (data === "push"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema388.enum}});
errors++;
}
validate1189.errors = vErrors;
return errors === 0;
}


function validate1188(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
if(data.isOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isOn"}});
errors++;
}
if(data.isFixed === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isFixed"}});
errors++;
}
if(data.basis === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data.channel !== undefined){
if(!(validate1189(data.channel, instancePath+"/channel")))errors = (vErrors = joined(vErrors, validate1189.errors)).length;
}
if(data.isOn !== undefined){
if(typeof data.isOn !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isOn",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.isFixed !== undefined){
if(typeof data.isFixed !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isFixed",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.basis !== undefined){
let data3 = data.basis;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(!(validate472(data3, instancePath+"/basis")))errors = (vErrors = joined(vErrors, validate472.errors)).length;
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data3 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/basis",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/basis",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1188.errors = vErrors;
return errors === 0;
}


function validate1186(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.isUrgent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isUrgent"}});
errors++;
}
if(data.channels === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channels"}});
errors++;
}
if(data.kind !== undefined){
if(!(validate843(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate843.errors)).length;
}
if(data.isUrgent !== undefined){
if(typeof data.isUrgent !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isUrgent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.channels !== undefined){
let data2 = data.channels;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1188(data2[i0], instancePath+"/channels/" + i0)))errors = (vErrors = joined(vErrors, validate1188.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1186.errors = vErrors;
return errors === 0;
}


function validate1178(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.etag === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "etag"}});
errors++;
}
if(data.timeZone === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "timeZone"}});
errors++;
}
if(data.isOwnTimeZone === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isOwnTimeZone"}});
errors++;
}
if(data.quietHours === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "quietHours"}});
errors++;
}
if(data.isOwnQuietHours === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isOwnQuietHours"}});
errors++;
}
if(data.kinds === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kinds"}});
errors++;
}
if(data.etag !== undefined){
if(typeof data.etag !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/etag",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.timeZone !== undefined){
if(!(validate1179(data.timeZone, instancePath+"/timeZone")))errors = (vErrors = joined(vErrors, validate1179.errors)).length;
}
if(data.isOwnTimeZone !== undefined){
if(typeof data.isOwnTimeZone !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isOwnTimeZone",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.quietHours !== undefined){
let data3 = data.quietHours;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(!(validate1181(data3, instancePath+"/quietHours")))errors = (vErrors = joined(vErrors, validate1181.errors)).length;
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data3 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/quietHours",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/quietHours",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.isOwnQuietHours !== undefined){
if(typeof data.isOwnQuietHours !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isOwnQuietHours",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.kinds !== undefined){
let data5 = data.kinds;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1186(data5[i0], instancePath+"/kinds/" + i0)))errors = (vErrors = joined(vErrors, validate1186.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/kinds",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1178.errors = vErrors;
return errors === 0;
}


function validate1177(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1178(data, instancePath)))errors = (vErrors = joined(vErrors, validate1178.errors)).length;
validate1177.errors = vErrors;
return errors === 0;
}

export const validator114 = validate1195;
const schema389 = {"$ref":"contract#/components/schemas/NotificationPreferencesChange"};
const schema390 = {"type":"object","additionalProperties":false,"properties":{"channels":{"type":"array","maxItems":50,"items":{"$ref":"contract#/components/schemas/ChannelChange"}},"timeZone":{"oneOf":[{"$ref":"contract#/components/schemas/TimeZone"},{"type":"null"}]},"quietHours":{"oneOf":[{"$ref":"contract#/components/schemas/QuietHours"},{"type":"null"}]}}};
const schema391 = {"type":"object","additionalProperties":false,"required":["kind","channel","isOn"],"properties":{"kind":{"$ref":"contract#/components/schemas/NotificationKind"},"channel":{"$ref":"contract#/components/schemas/NotificationChannel"},"isOn":{"type":"boolean"}}};

function validate1197(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.channel === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
if(data.isOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isOn"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "channel")) || (key0 === "isOn"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate843(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate843.errors)).length;
}
if(data.channel !== undefined){
if(!(validate1189(data.channel, instancePath+"/channel")))errors = (vErrors = joined(vErrors, validate1189.errors)).length;
}
if(data.isOn !== undefined){
if(typeof data.isOn !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isOn",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1197.errors = vErrors;
return errors === 0;
}


function validate1196(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "channels") || (key0 === "timeZone")) || (key0 === "quietHours"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.channels !== undefined){
let data0 = data.channels;
if(Array.isArray(data0)){
if(data0.length > 50){
vErrors = noted(vErrors, {instancePath:instancePath+"/channels",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1197(data0[i0], instancePath+"/channels/" + i0)))errors = (vErrors = joined(vErrors, validate1197.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.timeZone !== undefined){
let data2 = data.timeZone;
const _errs6 = errors;
let valid3 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate1179(data2, instancePath+"/timeZone")))errors = (vErrors = joined(vErrors, validate1179.errors)).length;
var _valid0 = _errs7 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data2 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/timeZone",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
vErrors = noted(vErrors, {instancePath:instancePath+"/timeZone",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.quietHours !== undefined){
let data3 = data.quietHours;
const _errs11 = errors;
let valid4 = false;
let passing1 = null;
const _errs12 = errors;
if(!(validate1181(data3, instancePath+"/quietHours")))errors = (vErrors = joined(vErrors, validate1181.errors)).length;
var _valid1 = _errs12 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs13 = errors;
if(data3 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/quietHours",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs13 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
vErrors = noted(vErrors, {instancePath:instancePath+"/quietHours",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1196.errors = vErrors;
return errors === 0;
}


function validate1195(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1196(data, instancePath)))errors = (vErrors = joined(vErrors, validate1196.errors)).length;
validate1195.errors = vErrors;
return errors === 0;
}

export const validator115 = validate1204;
const schema392 = {"$ref":"contract#/components/schemas/PushSubscriptionPage"};
const schema393 = {"type":"object","required":["publicKey","items","next"],"properties":{"publicKey":{"type":"string","pattern":"^B[\\w-]{86}$"},"items":{"type":"array","items":{"$ref":"contract#/components/schemas/BrowserSubscription"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const pattern20 = new RegExp("^B[\\w-]{86}$", "u");
const schema394 = {"type":"object","required":["id","endpointHash","device","isOfSession","createdAt"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"endpointHash":{"type":"string","pattern":"^[\\da-f]{64}$"},"device":{"type":["string","null"]},"isOfSession":{"type":"boolean"},"createdAt":{"$ref":"contract#/components/schemas/Instant"}}};
const pattern21 = new RegExp("^[\\da-f]{64}$", "u");

function validate1206(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.endpointHash === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "endpointHash"}});
errors++;
}
if(data.device === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "device"}});
errors++;
}
if(data.isOfSession === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isOfSession"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.endpointHash !== undefined){
let data1 = data.endpointHash;
if(typeof data1 === "string"){
if(!pattern21.test(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/endpointHash",keyword:"pattern",params:{pattern: "^[\\da-f]{64}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/endpointHash",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.device !== undefined){
let data2 = data.device;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/device",keyword:"type",params:{type: schema394.properties.device.type}});
errors++;
}
}
if(data.isOfSession !== undefined){
if(typeof data.isOfSession !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isOfSession",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.createdAt !== undefined){
if(!(validate16(data.createdAt, instancePath+"/createdAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1206.errors = vErrors;
return errors === 0;
}


function validate1205(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.publicKey === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "publicKey"}});
errors++;
}
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.publicKey !== undefined){
let data0 = data.publicKey;
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/publicKey",keyword:"pattern",params:{pattern: "^B[\\w-]{86}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/publicKey",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1206(data1[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate1206.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1205.errors = vErrors;
return errors === 0;
}


function validate1204(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1205(data, instancePath)))errors = (vErrors = joined(vErrors, validate1205.errors)).length;
validate1204.errors = vErrors;
return errors === 0;
}

export const validator116 = validate1212;
const schema395 = {"$ref":"contract#/components/schemas/BrowserSubscription"};

function validate1212(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1206(data, instancePath)))errors = (vErrors = joined(vErrors, validate1206.errors)).length;
validate1212.errors = vErrors;
return errors === 0;
}

export const validator117 = validate1217;
const schema397 = {"$ref":"contract#/components/schemas/NewPushSubscription"};
const schema398 = {"type":"object","additionalProperties":false,"required":["endpoint","keys"],"properties":{"endpoint":{"type":"string","format":"uri","pattern":"^https://","maxLength":1000},"keys":{"$ref":"contract#/components/schemas/PushKeys"}}};
const pattern23 = new RegExp("^https://", "u");
const schema399 = {"type":"object","additionalProperties":false,"required":["p256dh","auth"],"properties":{"p256dh":{"type":"string","pattern":"^B[\\w-]{86}$"},"auth":{"type":"string","pattern":"^[\\w-]{22}$"}}};
const pattern25 = new RegExp("^[\\w-]{22}$", "u");

function validate1219(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.p256dh === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "p256dh"}});
errors++;
}
if(data.auth === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "auth"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "p256dh") || (key0 === "auth"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.p256dh !== undefined){
let data0 = data.p256dh;
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/p256dh",keyword:"pattern",params:{pattern: "^B[\\w-]{86}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/p256dh",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.auth !== undefined){
let data1 = data.auth;
if(typeof data1 === "string"){
if(!pattern25.test(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/auth",keyword:"pattern",params:{pattern: "^[\\w-]{22}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/auth",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1219.errors = vErrors;
return errors === 0;
}


function validate1218(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoint === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "endpoint"}});
errors++;
}
if(data.keys === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "keys"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "endpoint") || (key0 === "keys"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.endpoint !== undefined){
let data0 = data.endpoint;
if(typeof data0 === "string"){
if(data0.length > 1000){
vErrors = noted(vErrors, {instancePath:instancePath+"/endpoint",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(!pattern23.test(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/endpoint",keyword:"pattern",params:{pattern: "^https://"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/endpoint",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.keys !== undefined){
if(!(validate1219(data.keys, instancePath+"/keys")))errors = (vErrors = joined(vErrors, validate1219.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1218.errors = vErrors;
return errors === 0;
}


function validate1217(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1218(data, instancePath)))errors = (vErrors = joined(vErrors, validate1218.errors)).length;
validate1217.errors = vErrors;
return errors === 0;
}

export const validator118 = validate1222;
const schema400 = {"$ref":"contract#/components/schemas/Unsubscription"};
const schema401 = {"type":"object","required":["kind","channel","address","isOn"],"properties":{"kind":{"$ref":"contract#/components/schemas/NotificationKind"},"channel":{"$ref":"contract#/components/schemas/MessageChannel"},"address":{"type":"string"},"isOn":{"type":"boolean"}}};

function validate1223(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.channel === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
if(data.address === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "address"}});
errors++;
}
if(data.isOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isOn"}});
errors++;
}
if(data.kind !== undefined){
if(!(validate843(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate843.errors)).length;
}
if(data.channel !== undefined){
if(!(validate13(data.channel, instancePath+"/channel")))errors = (vErrors = joined(vErrors, validate13.errors)).length;
}
if(data.address !== undefined){
if(typeof data.address !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.isOn !== undefined){
if(typeof data.isOn !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isOn",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1223.errors = vErrors;
return errors === 0;
}


function validate1222(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1223(data, instancePath)))errors = (vErrors = joined(vErrors, validate1223.errors)).length;
validate1222.errors = vErrors;
return errors === 0;
}

export const validator119 = validate1227;
const schema402 = {"$ref":"contract#/components/schemas/OneClick"};
const schema403 = {"type":"object","additionalProperties":false,"required":["List-Unsubscribe"],"properties":{"List-Unsubscribe":{"type":"string","enum":["One-Click"]}}};

function validate1228(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["List-Unsubscribe"] === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "List-Unsubscribe"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "List-Unsubscribe")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data["List-Unsubscribe"] !== undefined){
let data0 = data["List-Unsubscribe"];
if(typeof data0 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/List-Unsubscribe",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data0 === "One-Click")){
vErrors = noted(vErrors, {instancePath:instancePath+"/List-Unsubscribe",keyword:"enum",params:{allowedValues: schema403.properties["List-Unsubscribe"].enum}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1228.errors = vErrors;
return errors === 0;
}


function validate1227(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1228(data, instancePath)))errors = (vErrors = joined(vErrors, validate1228.errors)).length;
validate1227.errors = vErrors;
return errors === 0;
}

export const validator120 = validate1230;
const schema404 = {"$ref":"contract#/components/schemas/NotificationPage"};
const schema405 = {"type":"object","required":["items","next","timeZone"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/Notification"}},"next":{"$ref":"contract#/components/schemas/Cursor"},"timeZone":{"$ref":"contract#/components/schemas/TimeZone"}}};
const schema406 = {"type":"object","required":["id","kind","title","text","createdAt","readAt","applicationId","applicationNumber","documentIds","appealId","bookingId","securityMatter","dueOn","announceOn","deliveries"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"kind":{"$ref":"contract#/components/schemas/NotificationKind"},"title":{"type":"string"},"text":{"type":"string"},"createdAt":{"$ref":"contract#/components/schemas/Instant"},"readAt":{"oneOf":[{"$ref":"contract#/components/schemas/Instant"},{"type":"null"}]},"applicationId":{"oneOf":[{"$ref":"contract#/components/schemas/Id"},{"type":"null"}]},"applicationNumber":{"type":["string","null"]},"documentIds":{"type":"array","items":{"$ref":"contract#/components/schemas/Id"}},"appealId":{"oneOf":[{"$ref":"contract#/components/schemas/Id"},{"type":"null"}]},"bookingId":{"oneOf":[{"$ref":"contract#/components/schemas/Id"},{"type":"null"}]},"securityMatter":{"oneOf":[{"$ref":"contract#/components/schemas/SecurityMatter"},{"type":"null"}]},"dueOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]},"announceOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]},"deliveries":{"type":"array","items":{"$ref":"contract#/components/schemas/NotificationDelivery"}}}};
const schema407 = {"type":"string","enum":["contacts","password","second_factor","programs"]};

function validate1241(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "contacts") || (data === "password")) || (data === "second_factor")) || (data === "programs"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema407.enum}});
errors++;
}
validate1241.errors = vErrors;
return errors === 0;
}

const schema408 = {"type":"object","required":["id","channel","address","state","reason","nextAttemptAt","sentAt","isLate","attempts"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"channel":{"$ref":"contract#/components/schemas/NotificationChannel"},"address":{"type":"string"},"state":{"$ref":"contract#/components/schemas/DeliveryState"},"reason":{"oneOf":[{"$ref":"contract#/components/schemas/DeliveryReason"},{"type":"null"}]},"nextAttemptAt":{"oneOf":[{"$ref":"contract#/components/schemas/Instant"},{"type":"null"}]},"sentAt":{"oneOf":[{"$ref":"contract#/components/schemas/Instant"},{"type":"null"}]},"isLate":{"type":"boolean"},"attempts":{"type":"array","items":{"$ref":"contract#/components/schemas/DeliveryAttempt"}}}};
const schema409 = {"type":"string","enum":["queued","waiting","sent","not_delivered","error","cancelled"]};

function validate1248(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data === "queued") || (data === "waiting")) || (data === "sent")) || (data === "not_delivered")) || (data === "error")) || (data === "cancelled"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema409.enum}});
errors++;
}
validate1248.errors = vErrors;
return errors === 0;
}

const schema410 = {"type":"string","enum":["quiet_hours","document_unavailable","delayed","fault","address_refused","gave_up","done","account_closed","unsubscribed"]};

function validate1250(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data === "quiet_hours") || (data === "document_unavailable")) || (data === "delayed")) || (data === "fault")) || (data === "address_refused")) || (data === "gave_up")) || (data === "done")) || (data === "account_closed")) || (data === "unsubscribed"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema410.enum}});
errors++;
}
validate1250.errors = vErrors;
return errors === 0;
}

const schema411 = {"type":"object","required":["at","state","reason"],"properties":{"at":{"$ref":"contract#/components/schemas/Instant"},"state":{"$ref":"contract#/components/schemas/DeliveryState"},"reason":{"oneOf":[{"$ref":"contract#/components/schemas/DeliveryReason"},{"type":"null"}]}}};

function validate1254(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.state === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.reason === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.at !== undefined){
if(!(validate16(data.at, instancePath+"/at")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.state !== undefined){
if(!(validate1248(data.state, instancePath+"/state")))errors = (vErrors = joined(vErrors, validate1248.errors)).length;
}
if(data.reason !== undefined){
let data2 = data.reason;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(!(validate1250(data2, instancePath+"/reason")))errors = (vErrors = joined(vErrors, validate1250.errors)).length;
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data2 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/reason",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1254.errors = vErrors;
return errors === 0;
}


function validate1245(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.channel === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
if(data.address === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "address"}});
errors++;
}
if(data.state === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.reason === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.nextAttemptAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "nextAttemptAt"}});
errors++;
}
if(data.sentAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sentAt"}});
errors++;
}
if(data.isLate === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isLate"}});
errors++;
}
if(data.attempts === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "attempts"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.channel !== undefined){
if(!(validate1189(data.channel, instancePath+"/channel")))errors = (vErrors = joined(vErrors, validate1189.errors)).length;
}
if(data.address !== undefined){
if(typeof data.address !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
if(!(validate1248(data.state, instancePath+"/state")))errors = (vErrors = joined(vErrors, validate1248.errors)).length;
}
if(data.reason !== undefined){
let data4 = data.reason;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(!(validate1250(data4, instancePath+"/reason")))errors = (vErrors = joined(vErrors, validate1250.errors)).length;
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data4 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/reason",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.nextAttemptAt !== undefined){
let data5 = data.nextAttemptAt;
const _errs12 = errors;
let valid2 = false;
let passing1 = null;
const _errs13 = errors;
if(!(validate16(data5, instancePath+"/nextAttemptAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
var _valid1 = _errs13 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs14 = errors;
if(data5 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/nextAttemptAt",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs14 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
vErrors = noted(vErrors, {instancePath:instancePath+"/nextAttemptAt",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.sentAt !== undefined){
let data6 = data.sentAt;
const _errs17 = errors;
let valid3 = false;
let passing2 = null;
const _errs18 = errors;
if(!(validate16(data6, instancePath+"/sentAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
var _valid2 = _errs18 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs19 = errors;
if(data6 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/sentAt",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid2 = _errs19 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
vErrors = noted(vErrors, {instancePath:instancePath+"/sentAt",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.isLate !== undefined){
if(typeof data.isLate !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isLate",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.attempts !== undefined){
let data8 = data.attempts;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1254(data8[i0], instancePath+"/attempts/" + i0)))errors = (vErrors = joined(vErrors, validate1254.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/attempts",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1245.errors = vErrors;
return errors === 0;
}


function validate1232(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.title === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.text === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.readAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "readAt"}});
errors++;
}
if(data.applicationId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicationId"}});
errors++;
}
if(data.applicationNumber === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicationNumber"}});
errors++;
}
if(data.documentIds === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "documentIds"}});
errors++;
}
if(data.appealId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "appealId"}});
errors++;
}
if(data.bookingId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bookingId"}});
errors++;
}
if(data.securityMatter === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "securityMatter"}});
errors++;
}
if(data.dueOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dueOn"}});
errors++;
}
if(data.announceOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "announceOn"}});
errors++;
}
if(data.deliveries === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "deliveries"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.kind !== undefined){
if(!(validate843(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate843.errors)).length;
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.createdAt !== undefined){
if(!(validate16(data.createdAt, instancePath+"/createdAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.readAt !== undefined){
let data5 = data.readAt;
const _errs9 = errors;
let valid1 = false;
let passing0 = null;
const _errs10 = errors;
if(!(validate16(data5, instancePath+"/readAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
var _valid0 = _errs10 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs11 = errors;
if(data5 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/readAt",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/readAt",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.applicationId !== undefined){
let data6 = data.applicationId;
const _errs14 = errors;
let valid2 = false;
let passing1 = null;
const _errs15 = errors;
if(!(validate10(data6, instancePath+"/applicationId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
var _valid1 = _errs15 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs16 = errors;
if(data6 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicationId",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs16 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicationId",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.applicationNumber !== undefined){
let data7 = data.applicationNumber;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicationNumber",keyword:"type",params:{type: schema406.properties.applicationNumber.type}});
errors++;
}
}
if(data.documentIds !== undefined){
let data8 = data.documentIds;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data8[i0], instancePath+"/documentIds/" + i0)))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/documentIds",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.appealId !== undefined){
let data10 = data.appealId;
const _errs24 = errors;
let valid5 = false;
let passing2 = null;
const _errs25 = errors;
if(!(validate10(data10, instancePath+"/appealId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
var _valid2 = _errs25 === errors;
if(_valid2){
valid5 = true;
passing2 = 0;
}
const _errs26 = errors;
if(data10 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/appealId",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid2 = _errs26 === errors;
if(_valid2 && valid5){
valid5 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid5 = true;
passing2 = 1;
}
}
if(!valid5){
vErrors = noted(vErrors, {instancePath:instancePath+"/appealId",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data.bookingId !== undefined){
let data11 = data.bookingId;
const _errs29 = errors;
let valid6 = false;
let passing3 = null;
const _errs30 = errors;
if(!(validate10(data11, instancePath+"/bookingId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
var _valid3 = _errs30 === errors;
if(_valid3){
valid6 = true;
passing3 = 0;
}
const _errs31 = errors;
if(data11 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/bookingId",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid3 = _errs31 === errors;
if(_valid3 && valid6){
valid6 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid6 = true;
passing3 = 1;
}
}
if(!valid6){
vErrors = noted(vErrors, {instancePath:instancePath+"/bookingId",keyword:"oneOf",params:{passingSchemas: passing3}});
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.securityMatter !== undefined){
let data12 = data.securityMatter;
const _errs34 = errors;
let valid7 = false;
let passing4 = null;
const _errs35 = errors;
if(!(validate1241(data12, instancePath+"/securityMatter")))errors = (vErrors = joined(vErrors, validate1241.errors)).length;
var _valid4 = _errs35 === errors;
if(_valid4){
valid7 = true;
passing4 = 0;
}
const _errs36 = errors;
if(data12 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/securityMatter",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid4 = _errs36 === errors;
if(_valid4 && valid7){
valid7 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid7 = true;
passing4 = 1;
}
}
if(!valid7){
vErrors = noted(vErrors, {instancePath:instancePath+"/securityMatter",keyword:"oneOf",params:{passingSchemas: passing4}});
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data.dueOn !== undefined){
let data13 = data.dueOn;
const _errs39 = errors;
let valid8 = false;
let passing5 = null;
const _errs40 = errors;
if(!(validate172(data13, instancePath+"/dueOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid5 = _errs40 === errors;
if(_valid5){
valid8 = true;
passing5 = 0;
}
const _errs41 = errors;
if(data13 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid5 = _errs41 === errors;
if(_valid5 && valid8){
valid8 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid8 = true;
passing5 = 1;
}
}
if(!valid8){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"oneOf",params:{passingSchemas: passing5}});
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data.announceOn !== undefined){
let data14 = data.announceOn;
const _errs44 = errors;
let valid9 = false;
let passing6 = null;
const _errs45 = errors;
if(!(validate172(data14, instancePath+"/announceOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid6 = _errs45 === errors;
if(_valid6){
valid9 = true;
passing6 = 0;
}
const _errs46 = errors;
if(data14 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/announceOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid6 = _errs46 === errors;
if(_valid6 && valid9){
valid9 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid9 = true;
passing6 = 1;
}
}
if(!valid9){
vErrors = noted(vErrors, {instancePath:instancePath+"/announceOn",keyword:"oneOf",params:{passingSchemas: passing6}});
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
if(data.deliveries !== undefined){
let data15 = data.deliveries;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(!(validate1245(data15[i1], instancePath+"/deliveries/" + i1)))errors = (vErrors = joined(vErrors, validate1245.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/deliveries",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1232.errors = vErrors;
return errors === 0;
}


function validate1231(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.timeZone === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "timeZone"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1232(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate1232.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
if(data.timeZone !== undefined){
if(!(validate1179(data.timeZone, instancePath+"/timeZone")))errors = (vErrors = joined(vErrors, validate1179.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1231.errors = vErrors;
return errors === 0;
}


function validate1230(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1231(data, instancePath)))errors = (vErrors = joined(vErrors, validate1231.errors)).length;
validate1230.errors = vErrors;
return errors === 0;
}

export const validator121 = validate1264;
const schema412 = {"$ref":"contract#/components/schemas/Notification"};

function validate1264(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1232(data, instancePath)))errors = (vErrors = joined(vErrors, validate1232.errors)).length;
validate1264.errors = vErrors;
return errors === 0;
}

export const validator122 = validate1279;
const schema414 = {"$ref":"contract#/components/schemas/NotificationCounts"};
const schema415 = {"type":"object","required":["total","unread"],"properties":{"total":{"type":"integer","minimum":0},"unread":{"type":"integer","minimum":0}}};

function validate1280(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "total"}});
errors++;
}
if(data.unread === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "unread"}});
errors++;
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.unread !== undefined){
let data1 = data.unread;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/unread",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/unread",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1280.errors = vErrors;
return errors === 0;
}


function validate1279(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1280(data, instancePath)))errors = (vErrors = joined(vErrors, validate1280.errors)).length;
validate1279.errors = vErrors;
return errors === 0;
}

export const validator123 = validate1282;
const schema416 = {"$ref":"contract#/components/schemas/NotificationMarks"};
const schema417 = {"type":"object","additionalProperties":false,"required":["isRead"],"properties":{"isRead":{"type":"boolean"},"ids":{"type":"array","maxItems":1000,"items":{"$ref":"contract#/components/schemas/Id"}}}};

function validate1283(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isRead === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isRead"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "isRead") || (key0 === "ids"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.isRead !== undefined){
if(typeof data.isRead !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isRead",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ids !== undefined){
let data1 = data.ids;
if(Array.isArray(data1)){
if(data1.length > 1000){
vErrors = noted(vErrors, {instancePath:instancePath+"/ids",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data1[i0], instancePath+"/ids/" + i0)))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/ids",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1283.errors = vErrors;
return errors === 0;
}


function validate1282(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1283(data, instancePath)))errors = (vErrors = joined(vErrors, validate1283.errors)).length;
validate1282.errors = vErrors;
return errors === 0;
}

export const validator124 = validate1286;
const schema418 = {"$ref":"contract#/components/schemas/MarkedNotifications"};
const schema419 = {"type":"object","required":["changedIds","counts"],"properties":{"changedIds":{"type":"array","items":{"$ref":"contract#/components/schemas/Id"}},"counts":{"$ref":"contract#/components/schemas/NotificationCounts"}}};

function validate1287(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.changedIds === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "changedIds"}});
errors++;
}
if(data.counts === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "counts"}});
errors++;
}
if(data.changedIds !== undefined){
let data0 = data.changedIds;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data0[i0], instancePath+"/changedIds/" + i0)))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/changedIds",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.counts !== undefined){
if(!(validate1280(data.counts, instancePath+"/counts")))errors = (vErrors = joined(vErrors, validate1280.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1287.errors = vErrors;
return errors === 0;
}


function validate1286(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1287(data, instancePath)))errors = (vErrors = joined(vErrors, validate1287.errors)).length;
validate1286.errors = vErrors;
return errors === 0;
}

export const validator125 = validate1292;
const schema421 = {"$ref":"contract#/components/schemas/BookingPage"};
const schema422 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/Booking"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema423 = {"type":"object","required":["id","etag","state","number","officeId","officeName","address","timeZone","service","startsAt","endsAt","heldUntil","remindsAt","createdAt","isSample"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"etag":{"type":"string"},"state":{"$ref":"contract#/components/schemas/BookingState"},"number":{"type":"string"},"officeId":{"$ref":"contract#/components/schemas/Id"},"officeName":{"type":"string"},"address":{"type":"string"},"timeZone":{"type":"string"},"service":{"$ref":"contract#/components/schemas/OfficeService"},"startsAt":{"$ref":"contract#/components/schemas/Instant"},"endsAt":{"$ref":"contract#/components/schemas/Instant"},"heldUntil":{"type":["string","null"],"format":"date-time"},"remindsAt":{"type":["string","null"],"format":"date-time"},"createdAt":{"$ref":"contract#/components/schemas/Instant"},"isSample":{"type":"boolean"}}};
const schema424 = {"type":"string","enum":["held","booked","cancelled","expired"]};

function validate1296(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "held") || (data === "booked")) || (data === "cancelled")) || (data === "expired"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema424.enum}});
errors++;
}
validate1296.errors = vErrors;
return errors === 0;
}

const schema425 = {"type":"string","enum":["consultation","application","documents","temporary_access","identity","payment"]};

function validate1299(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data === "consultation") || (data === "application")) || (data === "documents")) || (data === "temporary_access")) || (data === "identity")) || (data === "payment"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema425.enum}});
errors++;
}
validate1299.errors = vErrors;
return errors === 0;
}


function validate1294(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.etag === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "etag"}});
errors++;
}
if(data.state === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.officeId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "officeId"}});
errors++;
}
if(data.officeName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "officeName"}});
errors++;
}
if(data.address === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "address"}});
errors++;
}
if(data.timeZone === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "timeZone"}});
errors++;
}
if(data.service === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "service"}});
errors++;
}
if(data.startsAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "startsAt"}});
errors++;
}
if(data.endsAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "endsAt"}});
errors++;
}
if(data.heldUntil === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "heldUntil"}});
errors++;
}
if(data.remindsAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "remindsAt"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.isSample === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isSample"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.etag !== undefined){
if(typeof data.etag !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/etag",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
if(!(validate1296(data.state, instancePath+"/state")))errors = (vErrors = joined(vErrors, validate1296.errors)).length;
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.officeId !== undefined){
if(!(validate10(data.officeId, instancePath+"/officeId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.officeName !== undefined){
if(typeof data.officeName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/officeName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.address !== undefined){
if(typeof data.address !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.timeZone !== undefined){
if(typeof data.timeZone !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/timeZone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.service !== undefined){
if(!(validate1299(data.service, instancePath+"/service")))errors = (vErrors = joined(vErrors, validate1299.errors)).length;
}
if(data.startsAt !== undefined){
if(!(validate16(data.startsAt, instancePath+"/startsAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.endsAt !== undefined){
if(!(validate16(data.endsAt, instancePath+"/endsAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.heldUntil !== undefined){
let data11 = data.heldUntil;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/heldUntil",keyword:"type",params:{type: schema423.properties.heldUntil.type}});
errors++;
}
if(typeof data11 === "string"){
if(!(formats0.test(data11))){
vErrors = noted(vErrors, {instancePath:instancePath+"/heldUntil",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.remindsAt !== undefined){
let data12 = data.remindsAt;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/remindsAt",keyword:"type",params:{type: schema423.properties.remindsAt.type}});
errors++;
}
if(typeof data12 === "string"){
if(!(formats0.test(data12))){
vErrors = noted(vErrors, {instancePath:instancePath+"/remindsAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.createdAt !== undefined){
if(!(validate16(data.createdAt, instancePath+"/createdAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.isSample !== undefined){
if(typeof data.isSample !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isSample",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1294.errors = vErrors;
return errors === 0;
}


function validate1293(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1294(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate1294.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1293.errors = vErrors;
return errors === 0;
}


function validate1292(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1293(data, instancePath)))errors = (vErrors = joined(vErrors, validate1293.errors)).length;
validate1292.errors = vErrors;
return errors === 0;
}

export const validator126 = validate1307;
const schema426 = {"$ref":"contract#/components/schemas/Booking"};

function validate1307(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1294(data, instancePath)))errors = (vErrors = joined(vErrors, validate1294.errors)).length;
validate1307.errors = vErrors;
return errors === 0;
}

export const validator127 = validate1317;
const schema428 = {"$ref":"contract#/components/schemas/VisitChoice"};
const schema429 = {"type":"object","additionalProperties":false,"required":["officeId","service","startsAt"],"properties":{"officeId":{"$ref":"contract#/components/schemas/Id"},"service":{"$ref":"contract#/components/schemas/OfficeService"},"startsAt":{"$ref":"contract#/components/schemas/Instant"}}};

function validate1318(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.officeId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "officeId"}});
errors++;
}
if(data.service === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "service"}});
errors++;
}
if(data.startsAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "startsAt"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "officeId") || (key0 === "service")) || (key0 === "startsAt"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.officeId !== undefined){
if(!(validate10(data.officeId, instancePath+"/officeId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.service !== undefined){
if(!(validate1299(data.service, instancePath+"/service")))errors = (vErrors = joined(vErrors, validate1299.errors)).length;
}
if(data.startsAt !== undefined){
if(!(validate16(data.startsAt, instancePath+"/startsAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1318.errors = vErrors;
return errors === 0;
}


function validate1317(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1318(data, instancePath)))errors = (vErrors = joined(vErrors, validate1318.errors)).length;
validate1317.errors = vErrors;
return errors === 0;
}

export const validator128 = validate584;
const schema430 = {"$ref":"contract#/components/schemas/VisitChange"};
export const validator129 = validate1327;
const schema432 = {"$ref":"contract#/components/schemas/RegionPage"};
const schema433 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/Region"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema434 = {"type":"object","required":["code","name","timeZone","branch","supplier","centre"],"properties":{"code":{"$ref":"contract#/components/schemas/RegionCode"},"name":{"type":"string"},"timeZone":{"type":"string"},"branch":{"$ref":"contract#/components/schemas/Branch"},"supplier":{"$ref":"contract#/components/schemas/Supplier"},"centre":{"$ref":"contract#/components/schemas/CustomerCentre"}}};
const schema435 = {"type":"object","required":["name"],"properties":{"name":{"type":"string"}}};

function validate1331(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1331.errors = vErrors;
return errors === 0;
}

const schema437 = {"type":"object","required":["name","address","hours","isSample"],"properties":{"name":{"type":"string"},"address":{"type":"string"},"hours":{"type":"string"},"isSample":{"type":"boolean"}}};

function validate1335(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.address === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "address"}});
errors++;
}
if(data.hours === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "hours"}});
errors++;
}
if(data.isSample === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isSample"}});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.address !== undefined){
if(typeof data.address !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hours !== undefined){
if(typeof data.hours !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/hours",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.isSample !== undefined){
if(typeof data.isSample !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isSample",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1335.errors = vErrors;
return errors === 0;
}


function validate1329(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.timeZone === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "timeZone"}});
errors++;
}
if(data.branch === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "branch"}});
errors++;
}
if(data.supplier === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "supplier"}});
errors++;
}
if(data.centre === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "centre"}});
errors++;
}
if(data.code !== undefined){
if(!(validate441(data.code, instancePath+"/code")))errors = (vErrors = joined(vErrors, validate441.errors)).length;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.timeZone !== undefined){
if(typeof data.timeZone !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/timeZone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.branch !== undefined){
if(!(validate1331(data.branch, instancePath+"/branch")))errors = (vErrors = joined(vErrors, validate1331.errors)).length;
}
if(data.supplier !== undefined){
if(!(validate1331(data.supplier, instancePath+"/supplier")))errors = (vErrors = joined(vErrors, validate1331.errors)).length;
}
if(data.centre !== undefined){
if(!(validate1335(data.centre, instancePath+"/centre")))errors = (vErrors = joined(vErrors, validate1335.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1329.errors = vErrors;
return errors === 0;
}


function validate1328(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1329(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate1329.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1328.errors = vErrors;
return errors === 0;
}


function validate1327(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1328(data, instancePath)))errors = (vErrors = joined(vErrors, validate1328.errors)).length;
validate1327.errors = vErrors;
return errors === 0;
}

export const validator130 = validate1340;
const schema438 = {"$ref":"contract#/components/schemas/Region"};

function validate1340(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1329(data, instancePath)))errors = (vErrors = joined(vErrors, validate1329.errors)).length;
validate1340.errors = vErrors;
return errors === 0;
}

export const validator131 = validate1347;
const schema440 = {"$ref":"contract#/components/schemas/ContactCentre"};
const schema441 = {"type":"object","required":["phone","phoneText","isFree","hours","timeZone","areHoursSample"],"properties":{"phone":{"type":"string"},"phoneText":{"type":"string"},"isFree":{"type":"boolean"},"hours":{"type":"string"},"timeZone":{"type":"string"},"areHoursSample":{"type":"boolean"}}};

function validate1348(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phone === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phone"}});
errors++;
}
if(data.phoneText === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phoneText"}});
errors++;
}
if(data.isFree === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isFree"}});
errors++;
}
if(data.hours === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "hours"}});
errors++;
}
if(data.timeZone === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "timeZone"}});
errors++;
}
if(data.areHoursSample === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "areHoursSample"}});
errors++;
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.phoneText !== undefined){
if(typeof data.phoneText !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/phoneText",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.isFree !== undefined){
if(typeof data.isFree !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isFree",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.hours !== undefined){
if(typeof data.hours !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/hours",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.timeZone !== undefined){
if(typeof data.timeZone !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/timeZone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.areHoursSample !== undefined){
if(typeof data.areHoursSample !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/areHoursSample",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1348.errors = vErrors;
return errors === 0;
}


function validate1347(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1348(data, instancePath)))errors = (vErrors = joined(vErrors, validate1348.errors)).length;
validate1347.errors = vErrors;
return errors === 0;
}

export const validator132 = validate1350;
const schema442 = {"$ref":"contract#/components/schemas/OfficePage"};
const schema443 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/Office"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema444 = {"type":"object","required":["id","regionCode","kind","name","address","position","timeZone","hours","exceptions","services","accessibility","isBookable","isSample"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"regionCode":{"$ref":"contract#/components/schemas/RegionCode"},"kind":{"$ref":"contract#/components/schemas/OfficeKind"},"name":{"type":"string"},"address":{"type":"string"},"position":{"$ref":"contract#/components/schemas/Position"},"timeZone":{"type":"string"},"hours":{"type":"array","items":{"$ref":"contract#/components/schemas/OpeningHours"}},"exceptions":{"type":"array","items":{"$ref":"contract#/components/schemas/HoursException"}},"services":{"type":"array","items":{"$ref":"contract#/components/schemas/OfficeService"}},"accessibility":{"type":"array","items":{"$ref":"contract#/components/schemas/AccessibilityMark"}},"isBookable":{"type":"boolean"},"isSample":{"type":"boolean"}}};
const schema445 = {"type":"string","enum":["centre","point"]};

function validate1355(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "centre") || (data === "point"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema445.enum}});
errors++;
}
validate1355.errors = vErrors;
return errors === 0;
}

const schema447 = {"type":"object","required":["weekday","opens","closes"],"properties":{"weekday":{"type":"integer","minimum":1,"maximum":7},"opens":{"$ref":"contract#/components/schemas/ClockTime"},"closes":{"$ref":"contract#/components/schemas/ClockTime"}}};
const schema448 = {"type":"string","pattern":"^([01]\\d|2[0-3]):[0-5]\\d$"};

function validate1359(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weekday === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "weekday"}});
errors++;
}
if(data.opens === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "opens"}});
errors++;
}
if(data.closes === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "closes"}});
errors++;
}
if(data.weekday !== undefined){
let data0 = data.weekday;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/weekday",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 7 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/weekday",keyword:"maximum",params:{comparison: "<=", limit: 7}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/weekday",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.opens !== undefined){
if(!(validate1182(data.opens, instancePath+"/opens")))errors = (vErrors = joined(vErrors, validate1182.errors)).length;
}
if(data.closes !== undefined){
if(!(validate1182(data.closes, instancePath+"/closes")))errors = (vErrors = joined(vErrors, validate1182.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1359.errors = vErrors;
return errors === 0;
}

const schema449 = {"type":"object","required":["date","hours","reason"],"properties":{"date":{"$ref":"contract#/components/schemas/LocalDate"},"hours":{"type":"array","items":{"$ref":"contract#/components/schemas/DayHours"}},"reason":{"type":"string"}}};
const schema450 = {"type":"object","required":["opens","closes"],"properties":{"opens":{"$ref":"contract#/components/schemas/ClockTime"},"closes":{"$ref":"contract#/components/schemas/ClockTime"}}};

function validate1366(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.opens === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "opens"}});
errors++;
}
if(data.closes === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "closes"}});
errors++;
}
if(data.opens !== undefined){
if(!(validate1182(data.opens, instancePath+"/opens")))errors = (vErrors = joined(vErrors, validate1182.errors)).length;
}
if(data.closes !== undefined){
if(!(validate1182(data.closes, instancePath+"/closes")))errors = (vErrors = joined(vErrors, validate1182.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1366.errors = vErrors;
return errors === 0;
}


function validate1364(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data.hours === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "hours"}});
errors++;
}
if(data.reason === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.date !== undefined){
if(!(validate172(data.date, instancePath+"/date")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.hours !== undefined){
let data1 = data.hours;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1366(data1[i0], instancePath+"/hours/" + i0)))errors = (vErrors = joined(vErrors, validate1366.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/hours",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1364.errors = vErrors;
return errors === 0;
}

const schema451 = {"type":"string","enum":["step_free","ramp","lift","accessible_toilet","disabled_parking","call_button","tactile_signs","induction_loop","sign_language"]};

function validate1372(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data === "step_free") || (data === "ramp")) || (data === "lift")) || (data === "accessible_toilet")) || (data === "disabled_parking")) || (data === "call_button")) || (data === "tactile_signs")) || (data === "induction_loop")) || (data === "sign_language"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema451.enum}});
errors++;
}
validate1372.errors = vErrors;
return errors === 0;
}


function validate1352(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.regionCode === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "regionCode"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.address === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "address"}});
errors++;
}
if(data.position === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "position"}});
errors++;
}
if(data.timeZone === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "timeZone"}});
errors++;
}
if(data.hours === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "hours"}});
errors++;
}
if(data.exceptions === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "exceptions"}});
errors++;
}
if(data.services === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "services"}});
errors++;
}
if(data.accessibility === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "accessibility"}});
errors++;
}
if(data.isBookable === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isBookable"}});
errors++;
}
if(data.isSample === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isSample"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.regionCode !== undefined){
if(!(validate441(data.regionCode, instancePath+"/regionCode")))errors = (vErrors = joined(vErrors, validate441.errors)).length;
}
if(data.kind !== undefined){
if(!(validate1355(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate1355.errors)).length;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.address !== undefined){
if(typeof data.address !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.position !== undefined){
if(!(validate563(data.position, instancePath+"/position")))errors = (vErrors = joined(vErrors, validate563.errors)).length;
}
if(data.timeZone !== undefined){
if(typeof data.timeZone !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/timeZone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hours !== undefined){
let data7 = data.hours;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1359(data7[i0], instancePath+"/hours/" + i0)))errors = (vErrors = joined(vErrors, validate1359.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/hours",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data9 = data.exceptions;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate1364(data9[i1], instancePath+"/exceptions/" + i1)))errors = (vErrors = joined(vErrors, validate1364.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/exceptions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.services !== undefined){
let data11 = data.services;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate1299(data11[i2], instancePath+"/services/" + i2)))errors = (vErrors = joined(vErrors, validate1299.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/services",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.accessibility !== undefined){
let data13 = data.accessibility;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate1372(data13[i3], instancePath+"/accessibility/" + i3)))errors = (vErrors = joined(vErrors, validate1372.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/accessibility",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.isBookable !== undefined){
if(typeof data.isBookable !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isBookable",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.isSample !== undefined){
if(typeof data.isSample !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isSample",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1352.errors = vErrors;
return errors === 0;
}


function validate1351(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1352(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate1352.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1351.errors = vErrors;
return errors === 0;
}


function validate1350(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1351(data, instancePath)))errors = (vErrors = joined(vErrors, validate1351.errors)).length;
validate1350.errors = vErrors;
return errors === 0;
}

export const validator133 = validate1377;
const schema452 = {"$ref":"contract#/components/schemas/Office"};

function validate1377(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1352(data, instancePath)))errors = (vErrors = joined(vErrors, validate1352.errors)).length;
validate1377.errors = vErrors;
return errors === 0;
}

export const validator134 = validate572;
const schema454 = {"$ref":"contract#/components/schemas/VisitSlots"};
const schema455 = {"type":"object","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/VisitSlot"}}}};
export const validator135 = validate579;
const schema457 = {"$ref":"contract#/components/schemas/VisitSlot"};

export const validator136 = validate1400;
const schema459 = {"$ref":"contract#/components/schemas/EstimateRequest"};
const schema460 = {"type":"object","additionalProperties":false,"required":["regionCode","applicantKind","powerKw","settlement"],"properties":{"regionCode":{"$ref":"contract#/components/schemas/RegionCode"},"applicantKind":{"$ref":"contract#/components/schemas/ApplicantKind"},"purpose":{"type":"string","enum":["household","business"]},"powerKw":{"type":"number","minimum":0,"maximum":50000},"previousPowerKw":{"type":"number","minimum":0,"maximum":50000},"microgenerationKw":{"type":"number","minimum":0,"maximum":15},"phases":{"type":"string","enum":["1","3"]},"voltageKv":{"type":"string","enum":["0.4","6","10"]},"reliabilityCategory":{"type":"string","enum":["I","II","III"]},"settlement":{"type":"string","enum":["town","rural"]},"distanceM":{"type":"integer","minimum":0,"maximum":100000},"socialCategory":{"$ref":"contract#/components/schemas/ClaimedCategory"},"isTemporary":{"type":"boolean"},"isRedistribution":{"type":"boolean"},"isIndividualProject":{"type":"boolean"},"exclusions":{"type":"array","maxItems":3,"items":{"$ref":"contract#/components/schemas/FeeExclusion"}},"meteringPoints":{"type":"integer","minimum":1,"maximum":1000},"isMeterReplaced":{"type":"boolean"},"construction":{"$ref":"contract#/components/schemas/Construction"},"wantsInstallment":{"type":"boolean"},"isPublicBuyer":{"type":"boolean"}}};
const schema461 = {"type":"string","enum":["low_income","veteran","disabled","chernobyl","semipalatinsk","kept_benefits","mayak","special_risk","large_family"]};

function validate1404(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data === "low_income") || (data === "veteran")) || (data === "disabled")) || (data === "chernobyl")) || (data === "semipalatinsk")) || (data === "kept_benefits")) || (data === "mayak")) || (data === "special_risk")) || (data === "large_family"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema461.enum}});
errors++;
}
validate1404.errors = vErrors;
return errors === 0;
}

const schema462 = {"type":"string","enum":["short_right","flat","repeated"]};

function validate1406(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "short_right") || (data === "flat")) || (data === "repeated"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema462.enum}});
errors++;
}
validate1406.errors = vErrors;
return errors === 0;
}

const schema463 = {"type":"object","additionalProperties":false,"required":["overheadM","cableM","sectioningPoints","substationKw"],"properties":{"overheadM":{"type":"integer","minimum":0,"maximum":1000000},"cableM":{"type":"integer","minimum":0,"maximum":1000000},"sectioningPoints":{"type":"integer","minimum":0,"maximum":1000},"substationKw":{"type":"number","minimum":0,"maximum":50000}}};

function validate1408(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.overheadM === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "overheadM"}});
errors++;
}
if(data.cableM === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "cableM"}});
errors++;
}
if(data.sectioningPoints === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sectioningPoints"}});
errors++;
}
if(data.substationKw === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "substationKw"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "overheadM") || (key0 === "cableM")) || (key0 === "sectioningPoints")) || (key0 === "substationKw"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.overheadM !== undefined){
let data0 = data.overheadM;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/overheadM",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/overheadM",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/overheadM",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.cableM !== undefined){
let data1 = data.cableM;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/cableM",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/cableM",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/cableM",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.sectioningPoints !== undefined){
let data2 = data.sectioningPoints;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/sectioningPoints",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/sectioningPoints",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/sectioningPoints",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.substationKw !== undefined){
let data3 = data.substationKw;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 50000 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/substationKw",keyword:"maximum",params:{comparison: "<=", limit: 50000}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/substationKw",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/substationKw",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1408.errors = vErrors;
return errors === 0;
}


function validate1401(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.regionCode === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "regionCode"}});
errors++;
}
if(data.applicantKind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicantKind"}});
errors++;
}
if(data.powerKw === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "powerKw"}});
errors++;
}
if(data.settlement === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "settlement"}});
errors++;
}
for(const key0 in data){
if(!(func0.call(schema460.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.regionCode !== undefined){
if(!(validate441(data.regionCode, instancePath+"/regionCode")))errors = (vErrors = joined(vErrors, validate441.errors)).length;
}
if(data.applicantKind !== undefined){
if(!(validate3(data.applicantKind, instancePath+"/applicantKind")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data.purpose !== undefined){
let data2 = data.purpose;
if(typeof data2 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/purpose",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "household") || (data2 === "business"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/purpose",keyword:"enum",params:{allowedValues: schema460.properties.purpose.enum}});
errors++;
}
}
if(data.powerKw !== undefined){
let data3 = data.powerKw;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 50000 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/powerKw",keyword:"maximum",params:{comparison: "<=", limit: 50000}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/powerKw",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/powerKw",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.previousPowerKw !== undefined){
let data4 = data.previousPowerKw;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 50000 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/previousPowerKw",keyword:"maximum",params:{comparison: "<=", limit: 50000}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/previousPowerKw",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/previousPowerKw",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.microgenerationKw !== undefined){
let data5 = data.microgenerationKw;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 15 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/microgenerationKw",keyword:"maximum",params:{comparison: "<=", limit: 15}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/microgenerationKw",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/microgenerationKw",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.phases !== undefined){
let data6 = data.phases;
if(typeof data6 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/phases",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data6 === "1") || (data6 === "3"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/phases",keyword:"enum",params:{allowedValues: schema460.properties.phases.enum}});
errors++;
}
}
if(data.voltageKv !== undefined){
let data7 = data.voltageKv;
if(typeof data7 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/voltageKv",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data7 === "0.4") || (data7 === "6")) || (data7 === "10"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/voltageKv",keyword:"enum",params:{allowedValues: schema460.properties.voltageKv.enum}});
errors++;
}
}
if(data.reliabilityCategory !== undefined){
let data8 = data.reliabilityCategory;
if(typeof data8 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/reliabilityCategory",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data8 === "I") || (data8 === "II")) || (data8 === "III"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/reliabilityCategory",keyword:"enum",params:{allowedValues: schema460.properties.reliabilityCategory.enum}});
errors++;
}
}
if(data.settlement !== undefined){
let data9 = data.settlement;
if(typeof data9 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/settlement",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data9 === "town") || (data9 === "rural"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/settlement",keyword:"enum",params:{allowedValues: schema460.properties.settlement.enum}});
errors++;
}
}
if(data.distanceM !== undefined){
let data10 = data.distanceM;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/distanceM",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100000 || isNaN(data10)){
vErrors = noted(vErrors, {instancePath:instancePath+"/distanceM",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = noted(vErrors, {instancePath:instancePath+"/distanceM",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.socialCategory !== undefined){
if(!(validate1404(data.socialCategory, instancePath+"/socialCategory")))errors = (vErrors = joined(vErrors, validate1404.errors)).length;
}
if(data.isTemporary !== undefined){
if(typeof data.isTemporary !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isTemporary",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.isRedistribution !== undefined){
if(typeof data.isRedistribution !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isRedistribution",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.isIndividualProject !== undefined){
if(typeof data.isIndividualProject !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isIndividualProject",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.exclusions !== undefined){
let data15 = data.exclusions;
if(Array.isArray(data15)){
if(data15.length > 3){
vErrors = noted(vErrors, {instancePath:instancePath+"/exclusions",keyword:"maxItems",params:{limit: 3}});
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1406(data15[i0], instancePath+"/exclusions/" + i0)))errors = (vErrors = joined(vErrors, validate1406.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/exclusions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.meteringPoints !== undefined){
let data17 = data.meteringPoints;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/meteringPoints",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000 || isNaN(data17)){
vErrors = noted(vErrors, {instancePath:instancePath+"/meteringPoints",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data17 < 1 || isNaN(data17)){
vErrors = noted(vErrors, {instancePath:instancePath+"/meteringPoints",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.isMeterReplaced !== undefined){
if(typeof data.isMeterReplaced !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isMeterReplaced",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.construction !== undefined){
if(!(validate1408(data.construction, instancePath+"/construction")))errors = (vErrors = joined(vErrors, validate1408.errors)).length;
}
if(data.wantsInstallment !== undefined){
if(typeof data.wantsInstallment !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/wantsInstallment",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.isPublicBuyer !== undefined){
if(typeof data.isPublicBuyer !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isPublicBuyer",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1401.errors = vErrors;
return errors === 0;
}


function validate1400(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1401(data, instancePath)))errors = (vErrors = joined(vErrors, validate1401.errors)).length;
validate1400.errors = vErrors;
return errors === 0;
}

export const validator137 = validate1411;
const schema464 = {"$ref":"contract#/components/schemas/Estimate"};
const schema465 = {"type":"object","required":["estimatedOn","validUntil","refusal","sheet","otherwise"],"properties":{"estimatedOn":{"$ref":"contract#/components/schemas/LocalDate"},"validUntil":{"$ref":"contract#/components/schemas/LocalDate"},"refusal":{"oneOf":[{"$ref":"contract#/components/schemas/FeeStatement"},{"type":"null"}]},"sheet":{"oneOf":[{"$ref":"contract#/components/schemas/FeeSheet"},{"type":"null"}]},"otherwise":{"type":"array","items":{"$ref":"contract#/components/schemas/FeeDifference"}}}};
const schema466 = {"type":"object","required":["code","text","basis","clause"],"properties":{"code":{"type":"string"},"text":{"type":"string"},"basis":{"$ref":"contract#/components/schemas/Basis"},"clause":{"type":"string"}}};

function validate1415(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.text === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.basis === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data.clause === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "clause"}});
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.basis !== undefined){
if(!(validate472(data.basis, instancePath+"/basis")))errors = (vErrors = joined(vErrors, validate472.errors)).length;
}
if(data.clause !== undefined){
if(typeof data.clause !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/clause",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1415.errors = vErrors;
return errors === 0;
}

const schema467 = {"type":"object","required":["clause","powerKw","feeKopecks","vat","alternatives","reasons","assumptions","plan","penalty","tariff"],"properties":{"clause":{"$ref":"contract#/components/schemas/CategoryClause"},"powerKw":{"type":"number"},"feeKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"vat":{"$ref":"contract#/components/schemas/Vat"},"alternatives":{"type":"array","items":{"$ref":"contract#/components/schemas/FeeAlternative"}},"reasons":{"type":"array","items":{"$ref":"contract#/components/schemas/FeeStatement"}},"assumptions":{"type":"array","items":{"$ref":"contract#/components/schemas/FeeStatement"}},"plan":{"$ref":"contract#/components/schemas/PaymentPlan"},"penalty":{"$ref":"contract#/components/schemas/Penalty"},"tariff":{"$ref":"contract#/components/schemas/UsedTariff"}}};
const schema468 = {"type":"object","required":["percent","amountKopecks"],"properties":{"percent":{"type":"number"},"amountKopecks":{"$ref":"contract#/components/schemas/Kopecks"}}};

function validate1421(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.percent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "percent"}});
errors++;
}
if(data.amountKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amountKopecks"}});
errors++;
}
if(data.percent !== undefined){
let data0 = data.percent;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/percent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.amountKopecks !== undefined){
if(!(validate746(data.amountKopecks, instancePath+"/amountKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1421.errors = vErrors;
return errors === 0;
}

const schema469 = {"type":"object","required":["kind","title","isChosen","amountKopecks","lines","obstacle"],"properties":{"kind":{"$ref":"contract#/components/schemas/AlternativeKind"},"title":{"type":"string"},"isChosen":{"type":"boolean"},"amountKopecks":{"oneOf":[{"$ref":"contract#/components/schemas/Kopecks"},{"type":"null"}]},"lines":{"type":"array","items":{"$ref":"contract#/components/schemas/FeeLine"}},"obstacle":{"oneOf":[{"$ref":"contract#/components/schemas/FeeStatement"},{"type":"null"}]}}};
const schema470 = {"type":"string","enum":["standard","reduced","social","decision"]};

function validate1425(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "standard") || (data === "reduced")) || (data === "social")) || (data === "decision"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema470.enum}});
errors++;
}
validate1425.errors = vErrors;
return errors === 0;
}

const schema471 = {"type":"object","required":["code","title","unit","quantity","rateKopecks","netKopecks","vatKopecks","amountKopecks","basis"],"properties":{"code":{"type":"string"},"title":{"type":"string"},"unit":{"$ref":"contract#/components/schemas/RateUnit"},"quantity":{"type":"number"},"rateKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"netKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"vatKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"amountKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"basis":{"$ref":"contract#/components/schemas/Basis"}}};
const schema472 = {"type":"string","enum":["connection","km","piece","kw","point"]};

function validate1429(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "connection") || (data === "km")) || (data === "piece")) || (data === "kw")) || (data === "point"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema472.enum}});
errors++;
}
validate1429.errors = vErrors;
return errors === 0;
}


function validate1428(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.title === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.unit === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
if(data.quantity === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "quantity"}});
errors++;
}
if(data.rateKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rateKopecks"}});
errors++;
}
if(data.netKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "netKopecks"}});
errors++;
}
if(data.vatKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "vatKopecks"}});
errors++;
}
if(data.amountKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amountKopecks"}});
errors++;
}
if(data.basis === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unit !== undefined){
if(!(validate1429(data.unit, instancePath+"/unit")))errors = (vErrors = joined(vErrors, validate1429.errors)).length;
}
if(data.quantity !== undefined){
let data3 = data.quantity;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/quantity",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.rateKopecks !== undefined){
if(!(validate746(data.rateKopecks, instancePath+"/rateKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.netKopecks !== undefined){
if(!(validate746(data.netKopecks, instancePath+"/netKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.vatKopecks !== undefined){
if(!(validate746(data.vatKopecks, instancePath+"/vatKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.amountKopecks !== undefined){
if(!(validate746(data.amountKopecks, instancePath+"/amountKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.basis !== undefined){
if(!(validate472(data.basis, instancePath+"/basis")))errors = (vErrors = joined(vErrors, validate472.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1428.errors = vErrors;
return errors === 0;
}


function validate1424(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.title === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.isChosen === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isChosen"}});
errors++;
}
if(data.amountKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amountKopecks"}});
errors++;
}
if(data.lines === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "lines"}});
errors++;
}
if(data.obstacle === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "obstacle"}});
errors++;
}
if(data.kind !== undefined){
if(!(validate1425(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate1425.errors)).length;
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.isChosen !== undefined){
if(typeof data.isChosen !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isChosen",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.amountKopecks !== undefined){
let data3 = data.amountKopecks;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(!(validate746(data3, instancePath+"/amountKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data3 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/amountKopecks",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/amountKopecks",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.lines !== undefined){
let data4 = data.lines;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1428(data4[i0], instancePath+"/lines/" + i0)))errors = (vErrors = joined(vErrors, validate1428.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/lines",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.obstacle !== undefined){
let data6 = data.obstacle;
const _errs15 = errors;
let valid4 = false;
let passing1 = null;
const _errs16 = errors;
if(!(validate1415(data6, instancePath+"/obstacle")))errors = (vErrors = joined(vErrors, validate1415.errors)).length;
var _valid1 = _errs16 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs17 = errors;
if(data6 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/obstacle",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs17 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
vErrors = noted(vErrors, {instancePath:instancePath+"/obstacle",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1424.errors = vErrors;
return errors === 0;
}

const schema473 = {"type":"object","required":["order","parts","interest","remark"],"properties":{"order":{"$ref":"contract#/components/schemas/PaymentOrder"},"parts":{"type":"array","items":{"$ref":"contract#/components/schemas/PaymentPlanPart"}},"interest":{"oneOf":[{"$ref":"contract#/components/schemas/PlanInterest"},{"type":"null"}]},"remark":{"oneOf":[{"$ref":"contract#/components/schemas/FeeStatement"},{"type":"null"}]}}};
const schema474 = {"type":"string","enum":["simplified","installment","general","redistribution","supplementary","agreed"]};

function validate1442(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data === "simplified") || (data === "installment")) || (data === "general")) || (data === "redistribution")) || (data === "supplementary")) || (data === "agreed"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema474.enum}});
errors++;
}
validate1442.errors = vErrors;
return errors === 0;
}

const schema475 = {"type":"object","required":["number","percent","amountKopecks","interestKopecks","term","text","dueOn","basis"],"properties":{"number":{"type":"integer","minimum":1},"percent":{"type":"number"},"amountKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"interestKopecks":{"oneOf":[{"$ref":"contract#/components/schemas/Kopecks"},{"type":"null"}]},"term":{"$ref":"contract#/components/schemas/PaymentTerm"},"text":{"type":"string"},"dueOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]},"basis":{"$ref":"contract#/components/schemas/Basis"}}};
const schema476 = {"type":"object","required":["event","amount","unit"],"properties":{"event":{"$ref":"contract#/components/schemas/DeadlineEvent"},"amount":{"type":"integer","minimum":1},"unit":{"$ref":"contract#/components/schemas/DeadlineUnit"}}};

function validate1447(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "event"}});
errors++;
}
if(data.amount === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.unit === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
if(data.event !== undefined){
if(!(validate722(data.event, instancePath+"/event")))errors = (vErrors = joined(vErrors, validate722.errors)).length;
}
if(data.amount !== undefined){
let data1 = data.amount;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.unit !== undefined){
if(!(validate469(data.unit, instancePath+"/unit")))errors = (vErrors = joined(vErrors, validate469.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1447.errors = vErrors;
return errors === 0;
}


function validate1444(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.percent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "percent"}});
errors++;
}
if(data.amountKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amountKopecks"}});
errors++;
}
if(data.interestKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "interestKopecks"}});
errors++;
}
if(data.term === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "term"}});
errors++;
}
if(data.text === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.dueOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dueOn"}});
errors++;
}
if(data.basis === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.percent !== undefined){
let data1 = data.percent;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/percent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.amountKopecks !== undefined){
if(!(validate746(data.amountKopecks, instancePath+"/amountKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.interestKopecks !== undefined){
let data3 = data.interestKopecks;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(!(validate746(data3, instancePath+"/interestKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data3 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/interestKopecks",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/interestKopecks",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.term !== undefined){
if(!(validate1447(data.term, instancePath+"/term")))errors = (vErrors = joined(vErrors, validate1447.errors)).length;
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dueOn !== undefined){
let data6 = data.dueOn;
const _errs15 = errors;
let valid2 = false;
let passing1 = null;
const _errs16 = errors;
if(!(validate172(data6, instancePath+"/dueOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid1 = _errs16 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs17 = errors;
if(data6 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs17 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.basis !== undefined){
if(!(validate472(data.basis, instancePath+"/basis")))errors = (vErrors = joined(vErrors, validate472.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1444.errors = vErrors;
return errors === 0;
}

const schema477 = {"type":"object","required":["keyRatePercent","percent","amountKopecks","isSample"],"properties":{"keyRatePercent":{"type":"number"},"percent":{"type":"number"},"amountKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"isSample":{"type":"boolean"}}};

function validate1454(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keyRatePercent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "keyRatePercent"}});
errors++;
}
if(data.percent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "percent"}});
errors++;
}
if(data.amountKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amountKopecks"}});
errors++;
}
if(data.isSample === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isSample"}});
errors++;
}
if(data.keyRatePercent !== undefined){
let data0 = data.keyRatePercent;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/keyRatePercent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.percent !== undefined){
let data1 = data.percent;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/percent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.amountKopecks !== undefined){
if(!(validate746(data.amountKopecks, instancePath+"/amountKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.isSample !== undefined){
if(typeof data.isSample !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isSample",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1454.errors = vErrors;
return errors === 0;
}


function validate1441(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "order"}});
errors++;
}
if(data.parts === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "parts"}});
errors++;
}
if(data.interest === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "interest"}});
errors++;
}
if(data.remark === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "remark"}});
errors++;
}
if(data.order !== undefined){
if(!(validate1442(data.order, instancePath+"/order")))errors = (vErrors = joined(vErrors, validate1442.errors)).length;
}
if(data.parts !== undefined){
let data1 = data.parts;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1444(data1[i0], instancePath+"/parts/" + i0)))errors = (vErrors = joined(vErrors, validate1444.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/parts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.interest !== undefined){
let data3 = data.interest;
const _errs6 = errors;
let valid3 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate1454(data3, instancePath+"/interest")))errors = (vErrors = joined(vErrors, validate1454.errors)).length;
var _valid0 = _errs7 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data3 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/interest",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
vErrors = noted(vErrors, {instancePath:instancePath+"/interest",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.remark !== undefined){
let data4 = data.remark;
const _errs11 = errors;
let valid4 = false;
let passing1 = null;
const _errs12 = errors;
if(!(validate1415(data4, instancePath+"/remark")))errors = (vErrors = joined(vErrors, validate1415.errors)).length;
var _valid1 = _errs12 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs13 = errors;
if(data4 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/remark",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs13 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
vErrors = noted(vErrors, {instancePath:instancePath+"/remark",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1441.errors = vErrors;
return errors === 0;
}

const schema478 = {"type":"object","required":["percentPerDay","perDayKopecks","mostKopecks","text","basis"],"properties":{"percentPerDay":{"type":"number"},"perDayKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"mostKopecks":{"oneOf":[{"$ref":"contract#/components/schemas/Kopecks"},{"type":"null"}]},"text":{"type":"string"},"basis":{"$ref":"contract#/components/schemas/Basis"}}};

function validate1459(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.percentPerDay === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "percentPerDay"}});
errors++;
}
if(data.perDayKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "perDayKopecks"}});
errors++;
}
if(data.mostKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "mostKopecks"}});
errors++;
}
if(data.text === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.basis === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data.percentPerDay !== undefined){
let data0 = data.percentPerDay;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/percentPerDay",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.perDayKopecks !== undefined){
if(!(validate746(data.perDayKopecks, instancePath+"/perDayKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.mostKopecks !== undefined){
let data2 = data.mostKopecks;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(!(validate746(data2, instancePath+"/mostKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data2 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/mostKopecks",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/mostKopecks",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.basis !== undefined){
if(!(validate472(data.basis, instancePath+"/basis")))errors = (vErrors = joined(vErrors, validate472.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1459.errors = vErrors;
return errors === 0;
}

const schema479 = {"type":"object","required":["regionCode","validFrom","validUntil","isSample","isCurrent","source"],"properties":{"regionCode":{"$ref":"contract#/components/schemas/RegionCode"},"validFrom":{"$ref":"contract#/components/schemas/LocalDate"},"validUntil":{"$ref":"contract#/components/schemas/LocalDate"},"isSample":{"type":"boolean"},"isCurrent":{"type":"boolean"},"source":{"type":"string"}}};

function validate1464(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.regionCode === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "regionCode"}});
errors++;
}
if(data.validFrom === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "validFrom"}});
errors++;
}
if(data.validUntil === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "validUntil"}});
errors++;
}
if(data.isSample === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isSample"}});
errors++;
}
if(data.isCurrent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isCurrent"}});
errors++;
}
if(data.source === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.regionCode !== undefined){
if(!(validate441(data.regionCode, instancePath+"/regionCode")))errors = (vErrors = joined(vErrors, validate441.errors)).length;
}
if(data.validFrom !== undefined){
if(!(validate172(data.validFrom, instancePath+"/validFrom")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.validUntil !== undefined){
if(!(validate172(data.validUntil, instancePath+"/validUntil")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.isSample !== undefined){
if(typeof data.isSample !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isSample",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.isCurrent !== undefined){
if(typeof data.isCurrent !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isCurrent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1464.errors = vErrors;
return errors === 0;
}


function validate1418(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clause === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "clause"}});
errors++;
}
if(data.powerKw === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "powerKw"}});
errors++;
}
if(data.feeKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "feeKopecks"}});
errors++;
}
if(data.vat === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "vat"}});
errors++;
}
if(data.alternatives === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "alternatives"}});
errors++;
}
if(data.reasons === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reasons"}});
errors++;
}
if(data.assumptions === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "assumptions"}});
errors++;
}
if(data.plan === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "plan"}});
errors++;
}
if(data.penalty === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "penalty"}});
errors++;
}
if(data.tariff === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tariff"}});
errors++;
}
if(data.clause !== undefined){
if(!(validate595(data.clause, instancePath+"/clause")))errors = (vErrors = joined(vErrors, validate595.errors)).length;
}
if(data.powerKw !== undefined){
let data1 = data.powerKw;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/powerKw",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.feeKopecks !== undefined){
if(!(validate746(data.feeKopecks, instancePath+"/feeKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.vat !== undefined){
if(!(validate1421(data.vat, instancePath+"/vat")))errors = (vErrors = joined(vErrors, validate1421.errors)).length;
}
if(data.alternatives !== undefined){
let data4 = data.alternatives;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1424(data4[i0], instancePath+"/alternatives/" + i0)))errors = (vErrors = joined(vErrors, validate1424.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/alternatives",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.reasons !== undefined){
let data6 = data.reasons;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate1415(data6[i1], instancePath+"/reasons/" + i1)))errors = (vErrors = joined(vErrors, validate1415.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/reasons",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.assumptions !== undefined){
let data8 = data.assumptions;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate1415(data8[i2], instancePath+"/assumptions/" + i2)))errors = (vErrors = joined(vErrors, validate1415.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/assumptions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.plan !== undefined){
if(!(validate1441(data.plan, instancePath+"/plan")))errors = (vErrors = joined(vErrors, validate1441.errors)).length;
}
if(data.penalty !== undefined){
if(!(validate1459(data.penalty, instancePath+"/penalty")))errors = (vErrors = joined(vErrors, validate1459.errors)).length;
}
if(data.tariff !== undefined){
if(!(validate1464(data.tariff, instancePath+"/tariff")))errors = (vErrors = joined(vErrors, validate1464.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1418.errors = vErrors;
return errors === 0;
}

const schema480 = {"type":"object","required":["code","text","feeKopecks"],"properties":{"code":{"type":"string"},"text":{"type":"string"},"feeKopecks":{"$ref":"contract#/components/schemas/Kopecks"}}};

function validate1470(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.text === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.feeKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "feeKopecks"}});
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.feeKopecks !== undefined){
if(!(validate746(data.feeKopecks, instancePath+"/feeKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1470.errors = vErrors;
return errors === 0;
}


function validate1412(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.estimatedOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "estimatedOn"}});
errors++;
}
if(data.validUntil === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "validUntil"}});
errors++;
}
if(data.refusal === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "refusal"}});
errors++;
}
if(data.sheet === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sheet"}});
errors++;
}
if(data.otherwise === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "otherwise"}});
errors++;
}
if(data.estimatedOn !== undefined){
if(!(validate172(data.estimatedOn, instancePath+"/estimatedOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.validUntil !== undefined){
if(!(validate172(data.validUntil, instancePath+"/validUntil")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.refusal !== undefined){
let data2 = data.refusal;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(!(validate1415(data2, instancePath+"/refusal")))errors = (vErrors = joined(vErrors, validate1415.errors)).length;
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data2 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/refusal",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/refusal",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.sheet !== undefined){
let data3 = data.sheet;
const _errs9 = errors;
let valid2 = false;
let passing1 = null;
const _errs10 = errors;
if(!(validate1418(data3, instancePath+"/sheet")))errors = (vErrors = joined(vErrors, validate1418.errors)).length;
var _valid1 = _errs10 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs11 = errors;
if(data3 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/sheet",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs11 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
vErrors = noted(vErrors, {instancePath:instancePath+"/sheet",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.otherwise !== undefined){
let data4 = data.otherwise;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1470(data4[i0], instancePath+"/otherwise/" + i0)))errors = (vErrors = joined(vErrors, validate1470.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/otherwise",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1412.errors = vErrors;
return errors === 0;
}


function validate1411(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1412(data, instancePath)))errors = (vErrors = joined(vErrors, validate1412.errors)).length;
validate1411.errors = vErrors;
return errors === 0;
}

export const validator138 = validate1474;
const schema481 = {"$ref":"contract#/components/schemas/Calculation"};
const schema482 = {"type":"object","required":["number","calculatedOn","applicationId","sheet"],"properties":{"number":{"type":"string"},"calculatedOn":{"$ref":"contract#/components/schemas/LocalDate"},"applicationId":{"$ref":"contract#/components/schemas/Id"},"sheet":{"$ref":"contract#/components/schemas/FeeSheet"}}};

function validate1475(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.calculatedOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "calculatedOn"}});
errors++;
}
if(data.applicationId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicationId"}});
errors++;
}
if(data.sheet === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sheet"}});
errors++;
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.calculatedOn !== undefined){
if(!(validate172(data.calculatedOn, instancePath+"/calculatedOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.applicationId !== undefined){
if(!(validate10(data.applicationId, instancePath+"/applicationId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.sheet !== undefined){
if(!(validate1418(data.sheet, instancePath+"/sheet")))errors = (vErrors = joined(vErrors, validate1418.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1475.errors = vErrors;
return errors === 0;
}


function validate1474(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1475(data, instancePath)))errors = (vErrors = joined(vErrors, validate1475.errors)).length;
validate1474.errors = vErrors;
return errors === 0;
}

export const validator139 = validate1480;
const schema483 = {"$ref":"contract#/components/schemas/PayableInvoicePage"};
const schema484 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/PayableInvoice"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema485 = {"type":"object","required":["applicationId","applicationNumber","objectName","number","status","issuedOn","amountKopecks","paidKopecks","isPayable","isBeingReplaced","contract","interest","parts","ways","requisites"],"properties":{"applicationId":{"$ref":"contract#/components/schemas/Id"},"applicationNumber":{"type":"string"},"objectName":{"type":"string"},"number":{"type":"string"},"status":{"$ref":"contract#/components/schemas/InvoiceStatus"},"issuedOn":{"$ref":"contract#/components/schemas/LocalDate"},"amountKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"paidKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"isPayable":{"type":"boolean"},"isBeingReplaced":{"type":"boolean"},"contract":{"$ref":"contract#/components/schemas/Contract"},"interest":{"oneOf":[{"$ref":"contract#/components/schemas/InvoiceInterest"},{"type":"null"}]},"parts":{"type":"array","minItems":1,"items":{"$ref":"contract#/components/schemas/PayablePart"}},"ways":{"type":"array","items":{"$ref":"contract#/components/schemas/OfferedWay"}},"requisites":{"$ref":"contract#/components/schemas/Requisites"}}};
const schema486 = {"type":"object","required":["percent","keyRatePercent","isSample"],"properties":{"percent":{"type":"number"},"keyRatePercent":{"type":"number"},"isSample":{"type":"boolean"}}};

function validate1489(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.percent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "percent"}});
errors++;
}
if(data.keyRatePercent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "keyRatePercent"}});
errors++;
}
if(data.isSample === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isSample"}});
errors++;
}
if(data.percent !== undefined){
let data0 = data.percent;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/percent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.keyRatePercent !== undefined){
let data1 = data.keyRatePercent;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/keyRatePercent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.isSample !== undefined){
if(typeof data.isSample !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isSample",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1489.errors = vErrors;
return errors === 0;
}

const schema487 = {"type":"object","required":["number","percent","amountKopecks","leftKopecks","interestKopecks","penaltyKopecks","payKopecks","state","dueOn","term","basis","arrivedOn","paymentId","intent"],"properties":{"number":{"type":"integer","minimum":1},"percent":{"type":"number"},"amountKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"leftKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"interestKopecks":{"oneOf":[{"$ref":"contract#/components/schemas/Kopecks"},{"type":"null"}]},"penaltyKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"payKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"state":{"$ref":"contract#/components/schemas/PartState"},"dueOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]},"term":{"type":"string"},"basis":{"$ref":"contract#/components/schemas/Basis"},"arrivedOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]},"paymentId":{"oneOf":[{"$ref":"contract#/components/schemas/Id"},{"type":"null"}]},"intent":{"$ref":"contract#/components/schemas/PaymentIntent"}}};
const schema488 = {"type":"string","enum":["later","due","late","paid","arrived"]};

function validate1497(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "later") || (data === "due")) || (data === "late")) || (data === "paid")) || (data === "arrived"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema488.enum}});
errors++;
}
validate1497.errors = vErrors;
return errors === 0;
}

const schema489 = {"type":"string","minLength":3,"maxLength":128,"pattern":"^[\\w./-]+$"};
const pattern27 = new RegExp("^[\\w./-]+$", "u");

function validate1503(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 128){
vErrors = noted(vErrors, {instancePath,keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data.length < 3){
vErrors = noted(vErrors, {instancePath,keyword:"minLength",params:{limit: 3}});
errors++;
}
if(!pattern27.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[\\w./-]+$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1503.errors = vErrors;
return errors === 0;
}


function validate1491(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.percent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "percent"}});
errors++;
}
if(data.amountKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amountKopecks"}});
errors++;
}
if(data.leftKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "leftKopecks"}});
errors++;
}
if(data.interestKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "interestKopecks"}});
errors++;
}
if(data.penaltyKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "penaltyKopecks"}});
errors++;
}
if(data.payKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "payKopecks"}});
errors++;
}
if(data.state === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.dueOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dueOn"}});
errors++;
}
if(data.term === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "term"}});
errors++;
}
if(data.basis === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data.arrivedOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "arrivedOn"}});
errors++;
}
if(data.paymentId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "paymentId"}});
errors++;
}
if(data.intent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intent"}});
errors++;
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.percent !== undefined){
let data1 = data.percent;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/percent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.amountKopecks !== undefined){
if(!(validate746(data.amountKopecks, instancePath+"/amountKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.leftKopecks !== undefined){
if(!(validate746(data.leftKopecks, instancePath+"/leftKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.interestKopecks !== undefined){
let data4 = data.interestKopecks;
const _errs8 = errors;
let valid1 = false;
let passing0 = null;
const _errs9 = errors;
if(!(validate746(data4, instancePath+"/interestKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
var _valid0 = _errs9 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs10 = errors;
if(data4 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/interestKopecks",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/interestKopecks",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.penaltyKopecks !== undefined){
if(!(validate746(data.penaltyKopecks, instancePath+"/penaltyKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.payKopecks !== undefined){
if(!(validate746(data.payKopecks, instancePath+"/payKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.state !== undefined){
if(!(validate1497(data.state, instancePath+"/state")))errors = (vErrors = joined(vErrors, validate1497.errors)).length;
}
if(data.dueOn !== undefined){
let data8 = data.dueOn;
const _errs16 = errors;
let valid2 = false;
let passing1 = null;
const _errs17 = errors;
if(!(validate172(data8, instancePath+"/dueOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid1 = _errs17 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs18 = errors;
if(data8 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs18 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.term !== undefined){
if(typeof data.term !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/term",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.basis !== undefined){
if(!(validate472(data.basis, instancePath+"/basis")))errors = (vErrors = joined(vErrors, validate472.errors)).length;
}
if(data.arrivedOn !== undefined){
let data11 = data.arrivedOn;
const _errs24 = errors;
let valid3 = false;
let passing2 = null;
const _errs25 = errors;
if(!(validate172(data11, instancePath+"/arrivedOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid2 = _errs25 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs26 = errors;
if(data11 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/arrivedOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid2 = _errs26 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
vErrors = noted(vErrors, {instancePath:instancePath+"/arrivedOn",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data.paymentId !== undefined){
let data12 = data.paymentId;
const _errs29 = errors;
let valid4 = false;
let passing3 = null;
const _errs30 = errors;
if(!(validate10(data12, instancePath+"/paymentId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
var _valid3 = _errs30 === errors;
if(_valid3){
valid4 = true;
passing3 = 0;
}
const _errs31 = errors;
if(data12 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/paymentId",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid3 = _errs31 === errors;
if(_valid3 && valid4){
valid4 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid4 = true;
passing3 = 1;
}
}
if(!valid4){
vErrors = noted(vErrors, {instancePath:instancePath+"/paymentId",keyword:"oneOf",params:{passingSchemas: passing3}});
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.intent !== undefined){
if(!(validate1503(data.intent, instancePath+"/intent")))errors = (vErrors = joined(vErrors, validate1503.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1491.errors = vErrors;
return errors === 0;
}

const schema490 = {"type":"object","required":["way","isCommissionFree","basis"],"properties":{"way":{"$ref":"contract#/components/schemas/PaymentWay"},"isCommissionFree":{"type":"boolean"},"basis":{"oneOf":[{"$ref":"contract#/components/schemas/Basis"},{"type":"null"}]}}};
const schema491 = {"type":"string","enum":["card","sbp","bank_transfer"]};

function validate1507(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "card") || (data === "sbp")) || (data === "bank_transfer"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema491.enum}});
errors++;
}
validate1507.errors = vErrors;
return errors === 0;
}


function validate1506(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.way === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "way"}});
errors++;
}
if(data.isCommissionFree === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isCommissionFree"}});
errors++;
}
if(data.basis === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data.way !== undefined){
if(!(validate1507(data.way, instancePath+"/way")))errors = (vErrors = joined(vErrors, validate1507.errors)).length;
}
if(data.isCommissionFree !== undefined){
if(typeof data.isCommissionFree !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isCommissionFree",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.basis !== undefined){
let data2 = data.basis;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(!(validate472(data2, instancePath+"/basis")))errors = (vErrors = joined(vErrors, validate472.errors)).length;
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data2 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/basis",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/basis",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1506.errors = vErrors;
return errors === 0;
}

const schema492 = {"type":"object","required":["name","inn","kpp","account","bankName","bik","correspondentAccount"],"properties":{"name":{"type":"string"},"inn":{"type":"string"},"kpp":{"type":"string"},"account":{"type":"string"},"bankName":{"type":"string"},"bik":{"type":"string"},"correspondentAccount":{"type":"string"}}};

function validate1511(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.inn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "inn"}});
errors++;
}
if(data.kpp === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kpp"}});
errors++;
}
if(data.account === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "account"}});
errors++;
}
if(data.bankName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bankName"}});
errors++;
}
if(data.bik === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bik"}});
errors++;
}
if(data.correspondentAccount === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "correspondentAccount"}});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.inn !== undefined){
if(typeof data.inn !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/inn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kpp !== undefined){
if(typeof data.kpp !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/kpp",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/account",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.bankName !== undefined){
if(typeof data.bankName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/bankName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.bik !== undefined){
if(typeof data.bik !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/bik",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.correspondentAccount !== undefined){
if(typeof data.correspondentAccount !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/correspondentAccount",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1511.errors = vErrors;
return errors === 0;
}


function validate1482(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicationId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicationId"}});
errors++;
}
if(data.applicationNumber === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicationNumber"}});
errors++;
}
if(data.objectName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "objectName"}});
errors++;
}
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.issuedOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issuedOn"}});
errors++;
}
if(data.amountKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amountKopecks"}});
errors++;
}
if(data.paidKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "paidKopecks"}});
errors++;
}
if(data.isPayable === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isPayable"}});
errors++;
}
if(data.isBeingReplaced === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isBeingReplaced"}});
errors++;
}
if(data.contract === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "contract"}});
errors++;
}
if(data.interest === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "interest"}});
errors++;
}
if(data.parts === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "parts"}});
errors++;
}
if(data.ways === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ways"}});
errors++;
}
if(data.requisites === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "requisites"}});
errors++;
}
if(data.applicationId !== undefined){
if(!(validate10(data.applicationId, instancePath+"/applicationId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.applicationNumber !== undefined){
if(typeof data.applicationNumber !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicationNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.objectName !== undefined){
if(typeof data.objectName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/objectName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate777(data.status, instancePath+"/status")))errors = (vErrors = joined(vErrors, validate777.errors)).length;
}
if(data.issuedOn !== undefined){
if(!(validate172(data.issuedOn, instancePath+"/issuedOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.amountKopecks !== undefined){
if(!(validate746(data.amountKopecks, instancePath+"/amountKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.paidKopecks !== undefined){
if(!(validate746(data.paidKopecks, instancePath+"/paidKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.isPayable !== undefined){
if(typeof data.isPayable !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isPayable",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.isBeingReplaced !== undefined){
if(typeof data.isBeingReplaced !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isBeingReplaced",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.contract !== undefined){
if(!(validate789(data.contract, instancePath+"/contract")))errors = (vErrors = joined(vErrors, validate789.errors)).length;
}
if(data.interest !== undefined){
let data11 = data.interest;
const _errs18 = errors;
let valid1 = false;
let passing0 = null;
const _errs19 = errors;
if(!(validate1489(data11, instancePath+"/interest")))errors = (vErrors = joined(vErrors, validate1489.errors)).length;
var _valid0 = _errs19 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs20 = errors;
if(data11 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/interest",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/interest",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data.parts !== undefined){
let data12 = data.parts;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/parts",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1491(data12[i0], instancePath+"/parts/" + i0)))errors = (vErrors = joined(vErrors, validate1491.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/parts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.ways !== undefined){
let data14 = data.ways;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate1506(data14[i1], instancePath+"/ways/" + i1)))errors = (vErrors = joined(vErrors, validate1506.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/ways",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.requisites !== undefined){
if(!(validate1511(data.requisites, instancePath+"/requisites")))errors = (vErrors = joined(vErrors, validate1511.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1482.errors = vErrors;
return errors === 0;
}


function validate1481(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1482(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate1482.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1481.errors = vErrors;
return errors === 0;
}


function validate1480(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1481(data, instancePath)))errors = (vErrors = joined(vErrors, validate1481.errors)).length;
validate1480.errors = vErrors;
return errors === 0;
}

export const validator140 = validate1516;
const schema493 = {"$ref":"contract#/components/schemas/PayableInvoice"};

function validate1516(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1482(data, instancePath)))errors = (vErrors = joined(vErrors, validate1482.errors)).length;
validate1516.errors = vErrors;
return errors === 0;
}

export const validator141 = validate1529;
const schema495 = {"$ref":"contract#/components/schemas/PaymentPage"};
const schema496 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/Payment"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema497 = {"type":"object","required":["id","applicationId","applicationNumber","invoiceNumber","part","intent","way","status","amountKopecks","interestKopecks","purpose","createdAt","expiresAt","paidAt","arrivedOn","arrivedKopecks","bookedKopecks","refundableKopecks","contractConcludedOn","payer","statement","confirmation","evidence","refunds","receipts"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"applicationId":{"$ref":"contract#/components/schemas/Id"},"applicationNumber":{"type":"string"},"invoiceNumber":{"type":"string"},"part":{"type":["integer","null"]},"intent":{"oneOf":[{"$ref":"contract#/components/schemas/PaymentIntent"},{"type":"null"}]},"way":{"$ref":"contract#/components/schemas/PaymentWay"},"status":{"$ref":"contract#/components/schemas/PaymentStatus"},"amountKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"interestKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"purpose":{"type":"string"},"createdAt":{"$ref":"contract#/components/schemas/Instant"},"expiresAt":{"oneOf":[{"$ref":"contract#/components/schemas/Instant"},{"type":"null"}]},"paidAt":{"oneOf":[{"$ref":"contract#/components/schemas/Instant"},{"type":"null"}]},"arrivedOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]},"arrivedKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"bookedKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"refundableKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"contractConcludedOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]},"payer":{"type":["string","null"]},"statement":{"$ref":"contract#/components/schemas/PaymentStatement"},"confirmation":{"oneOf":[{"$ref":"contract#/components/schemas/RedirectConfirmation"},{"$ref":"contract#/components/schemas/SbpConfirmation"},{"$ref":"contract#/components/schemas/TransferConfirmation"},{"type":"null"}]},"evidence":{"oneOf":[{"$ref":"contract#/components/schemas/PaymentEvidence"},{"type":"null"}]},"refunds":{"type":"array","items":{"$ref":"contract#/components/schemas/Refund"}},"receipts":{"type":"array","items":{"$ref":"contract#/components/schemas/Receipt"}}}};
const schema498 = {"type":"string","enum":["pending","processing","paid","arrived","failed","cancelled","unmatched","partly_refunded","refunded"]};

function validate1536(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data === "pending") || (data === "processing")) || (data === "paid")) || (data === "arrived")) || (data === "failed")) || (data === "cancelled")) || (data === "unmatched")) || (data === "partly_refunded")) || (data === "refunded"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema498.enum}});
errors++;
}
validate1536.errors = vErrors;
return errors === 0;
}

const schema499 = {"type":"object","required":["code","text","wayOut"],"properties":{"code":{"type":"string"},"text":{"type":"string"},"wayOut":{"type":["string","null"]}}};

function validate1548(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.text === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.wayOut === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "wayOut"}});
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.wayOut !== undefined){
let data2 = data.wayOut;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/wayOut",keyword:"type",params:{type: schema499.properties.wayOut.type}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1548.errors = vErrors;
return errors === 0;
}

const schema500 = {"type":"object","required":["kind","url"],"properties":{"kind":{"type":"string","const":"redirect"},"url":{"type":"string","format":"uri"}}};

function validate1550(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.url === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if("redirect" !== data0){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "redirect"}});
errors++;
}
}
if(data.url !== undefined){
if(!(typeof data.url === "string")){
vErrors = noted(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1550.errors = vErrors;
return errors === 0;
}

const schema501 = {"type":"object","required":["kind","link","url"],"properties":{"kind":{"type":"string","const":"sbp"},"link":{"type":"string","format":"uri"},"url":{"type":"string","format":"uri"}}};

function validate1552(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.link === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "link"}});
errors++;
}
if(data.url === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if("sbp" !== data0){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "sbp"}});
errors++;
}
}
if(data.link !== undefined){
if(!(typeof data.link === "string")){
vErrors = noted(vErrors, {instancePath:instancePath+"/link",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.url !== undefined){
if(!(typeof data.url === "string")){
vErrors = noted(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1552.errors = vErrors;
return errors === 0;
}

const schema502 = {"type":"object","required":["kind","code","requisites"],"properties":{"kind":{"type":"string","const":"transfer"},"code":{"type":["string","null"]},"requisites":{"$ref":"contract#/components/schemas/Requisites"}}};

function validate1554(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.code === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.requisites === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "requisites"}});
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if("transfer" !== data0){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "transfer"}});
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: schema502.properties.code.type}});
errors++;
}
}
if(data.requisites !== undefined){
if(!(validate1511(data.requisites, instancePath+"/requisites")))errors = (vErrors = joined(vErrors, validate1511.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1554.errors = vErrors;
return errors === 0;
}

const schema503 = {"type":"object","required":["fileName","size","uploadedAt"],"properties":{"fileName":{"type":"string"},"size":{"type":"integer","minimum":1},"uploadedAt":{"$ref":"contract#/components/schemas/Instant"}}};

function validate1557(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fileName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fileName"}});
errors++;
}
if(data.size === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
if(data.uploadedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "uploadedAt"}});
errors++;
}
if(data.fileName !== undefined){
if(typeof data.fileName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/fileName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.uploadedAt !== undefined){
if(!(validate16(data.uploadedAt, instancePath+"/uploadedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1557.errors = vErrors;
return errors === 0;
}

const schema504 = {"type":"object","required":["amountKopecks","requestedAt","doneOn"],"properties":{"amountKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"requestedAt":{"$ref":"contract#/components/schemas/Instant"},"doneOn":{"oneOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]}}};

function validate1560(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amountKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amountKopecks"}});
errors++;
}
if(data.requestedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "requestedAt"}});
errors++;
}
if(data.doneOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "doneOn"}});
errors++;
}
if(data.amountKopecks !== undefined){
if(!(validate746(data.amountKopecks, instancePath+"/amountKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.requestedAt !== undefined){
if(!(validate16(data.requestedAt, instancePath+"/requestedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.doneOn !== undefined){
let data2 = data.doneOn;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(!(validate172(data2, instancePath+"/doneOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data2 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/doneOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/doneOn",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1560.errors = vErrors;
return errors === 0;
}

const schema505 = {"type":"object","required":["kind","amountKopecks","issuedAt","fiscalDrive","fiscalDocument","fiscalSign","link","code"],"properties":{"kind":{"type":"string","enum":["advance","settlement","refund"]},"amountKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"issuedAt":{"$ref":"contract#/components/schemas/Instant"},"fiscalDrive":{"type":"string"},"fiscalDocument":{"type":"string"},"fiscalSign":{"type":"string"},"link":{"type":"string","format":"uri"},"code":{"type":"string"}}};

function validate1565(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.amountKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amountKopecks"}});
errors++;
}
if(data.issuedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issuedAt"}});
errors++;
}
if(data.fiscalDrive === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fiscalDrive"}});
errors++;
}
if(data.fiscalDocument === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fiscalDocument"}});
errors++;
}
if(data.fiscalSign === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fiscalSign"}});
errors++;
}
if(data.link === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "link"}});
errors++;
}
if(data.code === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "advance") || (data0 === "settlement")) || (data0 === "refund"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema505.properties.kind.enum}});
errors++;
}
}
if(data.amountKopecks !== undefined){
if(!(validate746(data.amountKopecks, instancePath+"/amountKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.issuedAt !== undefined){
if(!(validate16(data.issuedAt, instancePath+"/issuedAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.fiscalDrive !== undefined){
if(typeof data.fiscalDrive !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/fiscalDrive",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fiscalDocument !== undefined){
if(typeof data.fiscalDocument !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/fiscalDocument",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fiscalSign !== undefined){
if(typeof data.fiscalSign !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/fiscalSign",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.link !== undefined){
if(!(typeof data.link === "string")){
vErrors = noted(vErrors, {instancePath:instancePath+"/link",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1565.errors = vErrors;
return errors === 0;
}


function validate1531(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.applicationId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicationId"}});
errors++;
}
if(data.applicationNumber === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicationNumber"}});
errors++;
}
if(data.invoiceNumber === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "invoiceNumber"}});
errors++;
}
if(data.part === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "part"}});
errors++;
}
if(data.intent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intent"}});
errors++;
}
if(data.way === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "way"}});
errors++;
}
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.amountKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amountKopecks"}});
errors++;
}
if(data.interestKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "interestKopecks"}});
errors++;
}
if(data.purpose === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.paidAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "paidAt"}});
errors++;
}
if(data.arrivedOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "arrivedOn"}});
errors++;
}
if(data.arrivedKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "arrivedKopecks"}});
errors++;
}
if(data.bookedKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bookedKopecks"}});
errors++;
}
if(data.refundableKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "refundableKopecks"}});
errors++;
}
if(data.contractConcludedOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "contractConcludedOn"}});
errors++;
}
if(data.payer === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "payer"}});
errors++;
}
if(data.statement === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "statement"}});
errors++;
}
if(data.confirmation === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "confirmation"}});
errors++;
}
if(data.evidence === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "evidence"}});
errors++;
}
if(data.refunds === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "refunds"}});
errors++;
}
if(data.receipts === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "receipts"}});
errors++;
}
if(data.id !== undefined){
if(!(validate10(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.applicationId !== undefined){
if(!(validate10(data.applicationId, instancePath+"/applicationId")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data.applicationNumber !== undefined){
if(typeof data.applicationNumber !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicationNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.invoiceNumber !== undefined){
if(typeof data.invoiceNumber !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/invoiceNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.part !== undefined){
let data4 = data.part;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/part",keyword:"type",params:{type: schema497.properties.part.type}});
errors++;
}
}
if(data.intent !== undefined){
let data5 = data.intent;
const _errs10 = errors;
let valid1 = false;
let passing0 = null;
const _errs11 = errors;
if(!(validate1503(data5, instancePath+"/intent")))errors = (vErrors = joined(vErrors, validate1503.errors)).length;
var _valid0 = _errs11 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data5 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/intent",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/intent",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.way !== undefined){
if(!(validate1507(data.way, instancePath+"/way")))errors = (vErrors = joined(vErrors, validate1507.errors)).length;
}
if(data.status !== undefined){
if(!(validate1536(data.status, instancePath+"/status")))errors = (vErrors = joined(vErrors, validate1536.errors)).length;
}
if(data.amountKopecks !== undefined){
if(!(validate746(data.amountKopecks, instancePath+"/amountKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.interestKopecks !== undefined){
if(!(validate746(data.interestKopecks, instancePath+"/interestKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.purpose !== undefined){
if(typeof data.purpose !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/purpose",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.createdAt !== undefined){
if(!(validate16(data.createdAt, instancePath+"/createdAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
}
if(data.expiresAt !== undefined){
let data12 = data.expiresAt;
const _errs22 = errors;
let valid2 = false;
let passing1 = null;
const _errs23 = errors;
if(!(validate16(data12, instancePath+"/expiresAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
var _valid1 = _errs23 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs24 = errors;
if(data12 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs24 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
vErrors = noted(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data.paidAt !== undefined){
let data13 = data.paidAt;
const _errs27 = errors;
let valid3 = false;
let passing2 = null;
const _errs28 = errors;
if(!(validate16(data13, instancePath+"/paidAt")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
var _valid2 = _errs28 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs29 = errors;
if(data13 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/paidAt",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid2 = _errs29 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
vErrors = noted(vErrors, {instancePath:instancePath+"/paidAt",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.arrivedOn !== undefined){
let data14 = data.arrivedOn;
const _errs32 = errors;
let valid4 = false;
let passing3 = null;
const _errs33 = errors;
if(!(validate172(data14, instancePath+"/arrivedOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid3 = _errs33 === errors;
if(_valid3){
valid4 = true;
passing3 = 0;
}
const _errs34 = errors;
if(data14 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/arrivedOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid3 = _errs34 === errors;
if(_valid3 && valid4){
valid4 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid4 = true;
passing3 = 1;
}
}
if(!valid4){
vErrors = noted(vErrors, {instancePath:instancePath+"/arrivedOn",keyword:"oneOf",params:{passingSchemas: passing3}});
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
if(data.arrivedKopecks !== undefined){
if(!(validate746(data.arrivedKopecks, instancePath+"/arrivedKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.bookedKopecks !== undefined){
if(!(validate746(data.bookedKopecks, instancePath+"/bookedKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.refundableKopecks !== undefined){
if(!(validate746(data.refundableKopecks, instancePath+"/refundableKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.contractConcludedOn !== undefined){
let data18 = data.contractConcludedOn;
const _errs40 = errors;
let valid5 = false;
let passing4 = null;
const _errs41 = errors;
if(!(validate172(data18, instancePath+"/contractConcludedOn")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
var _valid4 = _errs41 === errors;
if(_valid4){
valid5 = true;
passing4 = 0;
}
const _errs42 = errors;
if(data18 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/contractConcludedOn",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid4 = _errs42 === errors;
if(_valid4 && valid5){
valid5 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid5 = true;
passing4 = 1;
}
}
if(!valid5){
vErrors = noted(vErrors, {instancePath:instancePath+"/contractConcludedOn",keyword:"oneOf",params:{passingSchemas: passing4}});
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data.payer !== undefined){
let data19 = data.payer;
if((typeof data19 !== "string") && (data19 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/payer",keyword:"type",params:{type: schema497.properties.payer.type}});
errors++;
}
}
if(data.statement !== undefined){
if(!(validate1548(data.statement, instancePath+"/statement")))errors = (vErrors = joined(vErrors, validate1548.errors)).length;
}
if(data.confirmation !== undefined){
let data21 = data.confirmation;
const _errs48 = errors;
let valid6 = false;
let passing5 = null;
const _errs49 = errors;
if(!(validate1550(data21, instancePath+"/confirmation")))errors = (vErrors = joined(vErrors, validate1550.errors)).length;
var _valid5 = _errs49 === errors;
if(_valid5){
valid6 = true;
passing5 = 0;
}
const _errs50 = errors;
if(!(validate1552(data21, instancePath+"/confirmation")))errors = (vErrors = joined(vErrors, validate1552.errors)).length;
var _valid5 = _errs50 === errors;
if(_valid5 && valid6){
valid6 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid6 = true;
passing5 = 1;
}
const _errs51 = errors;
if(!(validate1554(data21, instancePath+"/confirmation")))errors = (vErrors = joined(vErrors, validate1554.errors)).length;
var _valid5 = _errs51 === errors;
if(_valid5 && valid6){
valid6 = false;
passing5 = [passing5, 2];
}
else {
if(_valid5){
valid6 = true;
passing5 = 2;
}
const _errs52 = errors;
if(data21 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/confirmation",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid5 = _errs52 === errors;
if(_valid5 && valid6){
valid6 = false;
passing5 = [passing5, 3];
}
else {
if(_valid5){
valid6 = true;
passing5 = 3;
}
}
}
}
if(!valid6){
vErrors = noted(vErrors, {instancePath:instancePath+"/confirmation",keyword:"oneOf",params:{passingSchemas: passing5}});
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
if(data.evidence !== undefined){
let data22 = data.evidence;
const _errs55 = errors;
let valid7 = false;
let passing6 = null;
const _errs56 = errors;
if(!(validate1557(data22, instancePath+"/evidence")))errors = (vErrors = joined(vErrors, validate1557.errors)).length;
var _valid6 = _errs56 === errors;
if(_valid6){
valid7 = true;
passing6 = 0;
}
const _errs57 = errors;
if(data22 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/evidence",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid6 = _errs57 === errors;
if(_valid6 && valid7){
valid7 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid7 = true;
passing6 = 1;
}
}
if(!valid7){
vErrors = noted(vErrors, {instancePath:instancePath+"/evidence",keyword:"oneOf",params:{passingSchemas: passing6}});
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
if(data.refunds !== undefined){
let data23 = data.refunds;
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1560(data23[i0], instancePath+"/refunds/" + i0)))errors = (vErrors = joined(vErrors, validate1560.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/refunds",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.receipts !== undefined){
let data25 = data.receipts;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
if(!(validate1565(data25[i1], instancePath+"/receipts/" + i1)))errors = (vErrors = joined(vErrors, validate1565.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/receipts",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1531.errors = vErrors;
return errors === 0;
}


function validate1530(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1531(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate1531.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1530.errors = vErrors;
return errors === 0;
}


function validate1529(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1530(data, instancePath)))errors = (vErrors = joined(vErrors, validate1530.errors)).length;
validate1529.errors = vErrors;
return errors === 0;
}

export const validator142 = validate1572;
const schema506 = {"$ref":"contract#/components/schemas/Payment"};

function validate1572(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1531(data, instancePath)))errors = (vErrors = joined(vErrors, validate1531.errors)).length;
validate1572.errors = vErrors;
return errors === 0;
}

export const validator143 = validate1597;
const schema508 = {"$ref":"contract#/components/schemas/NewPayment"};
const schema509 = {"type":"object","additionalProperties":false,"required":["invoiceNumber","part","way","intent"],"properties":{"invoiceNumber":{"type":"string","minLength":1,"maxLength":40},"part":{"type":"integer","minimum":1,"maximum":100},"way":{"$ref":"contract#/components/schemas/PaymentWay"},"intent":{"$ref":"contract#/components/schemas/PaymentIntent"},"returnUrl":{"type":"string","minLength":1,"maxLength":500}}};

function validate1598(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoiceNumber === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "invoiceNumber"}});
errors++;
}
if(data.part === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "part"}});
errors++;
}
if(data.way === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "way"}});
errors++;
}
if(data.intent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intent"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "invoiceNumber") || (key0 === "part")) || (key0 === "way")) || (key0 === "intent")) || (key0 === "returnUrl"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.invoiceNumber !== undefined){
let data0 = data.invoiceNumber;
if(typeof data0 === "string"){
if(data0.length > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/invoiceNumber",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(data0.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/invoiceNumber",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/invoiceNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.part !== undefined){
let data1 = data.part;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/part",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/part",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/part",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.way !== undefined){
if(!(validate1507(data.way, instancePath+"/way")))errors = (vErrors = joined(vErrors, validate1507.errors)).length;
}
if(data.intent !== undefined){
if(!(validate1503(data.intent, instancePath+"/intent")))errors = (vErrors = joined(vErrors, validate1503.errors)).length;
}
if(data.returnUrl !== undefined){
let data4 = data.returnUrl;
if(typeof data4 === "string"){
if(data4.length > 500){
vErrors = noted(vErrors, {instancePath:instancePath+"/returnUrl",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(data4.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/returnUrl",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/returnUrl",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1598.errors = vErrors;
return errors === 0;
}


function validate1597(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1598(data, instancePath)))errors = (vErrors = joined(vErrors, validate1598.errors)).length;
validate1597.errors = vErrors;
return errors === 0;
}

export const validator144 = validate1602;
const schema510 = {"$ref":"contract#/components/schemas/EvidenceUpload"};
const schema511 = {"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"object"}}};

function validate1603(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "file")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/file",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1603.errors = vErrors;
return errors === 0;
}


function validate1602(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1603(data, instancePath)))errors = (vErrors = joined(vErrors, validate1603.errors)).length;
validate1602.errors = vErrors;
return errors === 0;
}

export const validator145 = validate1605;
const schema512 = {"$ref":"contract#/components/schemas/TariffPage"};
const schema513 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/Tariff"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema514 = {"type":"object","required":["regionCode","validFrom","validUntil","isSample","source","vatPercent","reducedPerKwKopecks","socialPerKwKopecks","rates"],"properties":{"regionCode":{"$ref":"contract#/components/schemas/RegionCode"},"validFrom":{"$ref":"contract#/components/schemas/LocalDate"},"validUntil":{"$ref":"contract#/components/schemas/LocalDate"},"isSample":{"type":"boolean"},"source":{"type":"string"},"vatPercent":{"type":"number"},"reducedPerKwKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"socialPerKwKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"rates":{"type":"array","items":{"$ref":"contract#/components/schemas/StandardRate"}}}};
const schema515 = {"type":"object","required":["code","title","unit","kopecks"],"properties":{"code":{"type":"string"},"title":{"type":"string"},"unit":{"$ref":"contract#/components/schemas/RateUnit"},"kopecks":{"$ref":"contract#/components/schemas/Kopecks"}}};

function validate1613(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.title === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.unit === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
if(data.kopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kopecks"}});
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unit !== undefined){
if(!(validate1429(data.unit, instancePath+"/unit")))errors = (vErrors = joined(vErrors, validate1429.errors)).length;
}
if(data.kopecks !== undefined){
if(!(validate746(data.kopecks, instancePath+"/kopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1613.errors = vErrors;
return errors === 0;
}


function validate1607(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.regionCode === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "regionCode"}});
errors++;
}
if(data.validFrom === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "validFrom"}});
errors++;
}
if(data.validUntil === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "validUntil"}});
errors++;
}
if(data.isSample === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isSample"}});
errors++;
}
if(data.source === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.vatPercent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "vatPercent"}});
errors++;
}
if(data.reducedPerKwKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reducedPerKwKopecks"}});
errors++;
}
if(data.socialPerKwKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "socialPerKwKopecks"}});
errors++;
}
if(data.rates === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rates"}});
errors++;
}
if(data.regionCode !== undefined){
if(!(validate441(data.regionCode, instancePath+"/regionCode")))errors = (vErrors = joined(vErrors, validate441.errors)).length;
}
if(data.validFrom !== undefined){
if(!(validate172(data.validFrom, instancePath+"/validFrom")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.validUntil !== undefined){
if(!(validate172(data.validUntil, instancePath+"/validUntil")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.isSample !== undefined){
if(typeof data.isSample !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isSample",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.vatPercent !== undefined){
let data5 = data.vatPercent;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/vatPercent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.reducedPerKwKopecks !== undefined){
if(!(validate746(data.reducedPerKwKopecks, instancePath+"/reducedPerKwKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.socialPerKwKopecks !== undefined){
if(!(validate746(data.socialPerKwKopecks, instancePath+"/socialPerKwKopecks")))errors = (vErrors = joined(vErrors, validate746.errors)).length;
}
if(data.rates !== undefined){
let data8 = data.rates;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1613(data8[i0], instancePath+"/rates/" + i0)))errors = (vErrors = joined(vErrors, validate1613.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/rates",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1607.errors = vErrors;
return errors === 0;
}


function validate1606(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1607(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate1607.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1606.errors = vErrors;
return errors === 0;
}


function validate1605(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1606(data, instancePath)))errors = (vErrors = joined(vErrors, validate1606.errors)).length;
validate1605.errors = vErrors;
return errors === 0;
}

export const validator146 = validate1620;
const schema516 = {"$ref":"contract#/components/schemas/Tariff"};

function validate1620(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1607(data, instancePath)))errors = (vErrors = joined(vErrors, validate1607.errors)).length;
validate1620.errors = vErrors;
return errors === 0;
}

export const validator147 = validate1629;
const schema518 = {"$ref":"contract#/components/schemas/SocialCategoryPage"};
const schema519 = {"type":"object","required":["items","next"],"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/SocialCategoryDescription"}},"next":{"$ref":"contract#/components/schemas/Cursor"}}};
const schema520 = {"type":"object","required":["code","title","proof","act"],"properties":{"code":{"$ref":"contract#/components/schemas/SocialCategory"},"title":{"type":"string"},"proof":{"type":"string"},"act":{"type":"string"}}};

function validate1631(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.title === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.proof === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "proof"}});
errors++;
}
if(data.act === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "act"}});
errors++;
}
if(data.code !== undefined){
if(!(validate1404(data.code, instancePath+"/code")))errors = (vErrors = joined(vErrors, validate1404.errors)).length;
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.proof !== undefined){
if(typeof data.proof !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/proof",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.act !== undefined){
if(typeof data.act !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/act",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1631.errors = vErrors;
return errors === 0;
}


function validate1630(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1631(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate1631.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, instancePath+"/next")))errors = (vErrors = joined(vErrors, validate60.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1630.errors = vErrors;
return errors === 0;
}


function validate1629(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1630(data, instancePath)))errors = (vErrors = joined(vErrors, validate1630.errors)).length;
validate1629.errors = vErrors;
return errors === 0;
}

export const validator148 = validate1637;
const schema522 = {"$ref":"contract#/components/schemas/SocialCategoryDescription"};

function validate1637(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1631(data, instancePath)))errors = (vErrors = joined(vErrors, validate1631.errors)).length;
validate1637.errors = vErrors;
return errors === 0;
}

function noted(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}

function joined(errors, others) {
return errors === null ? others : errors.concat(others);
}

export const validators = {
  "startRecovery request application/json": validator0,
  "startRecovery 201 application/json": validator1,
  "startRecovery 400 application/problem+json": validator2,
  "startRecovery 413 application/problem+json": validator2,
  "startRecovery 415 application/problem+json": validator2,
  "startRecovery 422 application/problem+json": validator2,
  "startRecovery 429 application/problem+json": validator2,
  "startRecovery 500 application/problem+json": validator2,
  "sendRecoveryMessage request application/json": validator3,
  "sendRecoveryMessage 202 application/json": validator4,
  "sendRecoveryMessage 400 application/problem+json": validator2,
  "sendRecoveryMessage 404 application/problem+json": validator2,
  "sendRecoveryMessage 410 application/problem+json": validator2,
  "sendRecoveryMessage 413 application/problem+json": validator2,
  "sendRecoveryMessage 415 application/problem+json": validator2,
  "sendRecoveryMessage 422 application/problem+json": validator2,
  "sendRecoveryMessage 429 application/problem+json": validator2,
  "sendRecoveryMessage 500 application/problem+json": validator2,
  "checkRecoveryCode request application/json": validator5,
  "checkRecoveryCode 200 application/json": validator6,
  "checkRecoveryCode 400 application/problem+json": validator2,
  "checkRecoveryCode 404 application/problem+json": validator2,
  "checkRecoveryCode 410 application/problem+json": validator2,
  "checkRecoveryCode 413 application/problem+json": validator2,
  "checkRecoveryCode 415 application/problem+json": validator2,
  "checkRecoveryCode 422 application/problem+json": validator2,
  "checkRecoveryCode 500 application/problem+json": validator2,
  "resetPassword request application/json": validator7,
  "resetPassword 200 application/json": validator8,
  "resetPassword 400 application/problem+json": validator2,
  "resetPassword 410 application/problem+json": validator2,
  "resetPassword 413 application/problem+json": validator2,
  "resetPassword 415 application/problem+json": validator2,
  "resetPassword 422 application/problem+json": validator2,
  "resetPassword 500 application/problem+json": validator2,
  "listConsentDocuments 200 application/json": validator9,
  "listConsentDocuments 200 application/json item": validator10,
  "listConsentDocuments 400 application/problem+json": validator2,
  "listConsentDocuments 500 application/problem+json": validator2,
  "register request application/json": validator11,
  "register 202 application/json": validator12,
  "register 400 application/problem+json": validator2,
  "register 413 application/problem+json": validator2,
  "register 415 application/problem+json": validator2,
  "register 422 application/problem+json": validator2,
  "register 429 application/problem+json": validator2,
  "register 500 application/problem+json": validator2,
  "getRegistration 200 application/json": validator12,
  "getRegistration 400 application/problem+json": validator2,
  "getRegistration 404 application/problem+json": validator2,
  "getRegistration 500 application/problem+json": validator2,
  "resendConfirmation 202 application/json": validator12,
  "resendConfirmation 400 application/problem+json": validator2,
  "resendConfirmation 404 application/problem+json": validator2,
  "resendConfirmation 422 application/problem+json": validator2,
  "resendConfirmation 429 application/problem+json": validator2,
  "resendConfirmation 500 application/problem+json": validator2,
  "confirmEmail request application/json": validator13,
  "confirmEmail 200 application/json": validator8,
  "confirmEmail 400 application/problem+json": validator2,
  "confirmEmail 409 application/problem+json": validator2,
  "confirmEmail 410 application/problem+json": validator2,
  "confirmEmail 413 application/problem+json": validator2,
  "confirmEmail 415 application/problem+json": validator2,
  "confirmEmail 422 application/problem+json": validator2,
  "confirmEmail 500 application/problem+json": validator2,
  "sendPhoneCode 202 application/json": validator4,
  "sendPhoneCode 400 application/problem+json": validator2,
  "sendPhoneCode 404 application/problem+json": validator2,
  "sendPhoneCode 422 application/problem+json": validator2,
  "sendPhoneCode 429 application/problem+json": validator2,
  "sendPhoneCode 500 application/problem+json": validator2,
  "confirmPhone request application/json": validator5,
  "confirmPhone 400 application/problem+json": validator2,
  "confirmPhone 404 application/problem+json": validator2,
  "confirmPhone 410 application/problem+json": validator2,
  "confirmPhone 413 application/problem+json": validator2,
  "confirmPhone 415 application/problem+json": validator2,
  "confirmPhone 422 application/problem+json": validator2,
  "confirmPhone 500 application/problem+json": validator2,
  "listSessions 200 application/json": validator14,
  "listSessions 200 application/json item": validator15,
  "listSessions 401 application/problem+json": validator2,
  "listSessions 403 application/problem+json": validator2,
  "listSessions 500 application/problem+json": validator2,
  "createSession request application/json": validator16,
  "createSession 201 application/json": validator17,
  "createSession 202 application/json": validator18,
  "createSession 400 application/problem+json": validator2,
  "createSession 401 application/problem+json": validator2,
  "createSession 413 application/problem+json": validator2,
  "createSession 415 application/problem+json": validator2,
  "createSession 422 application/problem+json": validator2,
  "createSession 429 application/problem+json": validator2,
  "createSession 500 application/problem+json": validator2,
  "deleteSessions 400 application/problem+json": validator2,
  "deleteSessions 401 application/problem+json": validator2,
  "deleteSessions 403 application/problem+json": validator2,
  "deleteSessions 500 application/problem+json": validator2,
  "createApplicationSession request application/json": validator19,
  "createApplicationSession 201 application/json": validator17,
  "createApplicationSession 400 application/problem+json": validator2,
  "createApplicationSession 401 application/problem+json": validator2,
  "createApplicationSession 413 application/problem+json": validator2,
  "createApplicationSession 415 application/problem+json": validator2,
  "createApplicationSession 422 application/problem+json": validator2,
  "createApplicationSession 429 application/problem+json": validator2,
  "createApplicationSession 500 application/problem+json": validator2,
  "completeSession request application/json": validator20,
  "completeSession 201 application/json": validator17,
  "completeSession 400 application/problem+json": validator2,
  "completeSession 401 application/problem+json": validator2,
  "completeSession 410 application/problem+json": validator2,
  "completeSession 413 application/problem+json": validator2,
  "completeSession 415 application/problem+json": validator2,
  "completeSession 422 application/problem+json": validator2,
  "completeSession 429 application/problem+json": validator2,
  "completeSession 500 application/problem+json": validator2,
  "resendSecondFactorCode 202 application/json": validator4,
  "resendSecondFactorCode 400 application/problem+json": validator2,
  "resendSecondFactorCode 404 application/problem+json": validator2,
  "resendSecondFactorCode 410 application/problem+json": validator2,
  "resendSecondFactorCode 422 application/problem+json": validator2,
  "resendSecondFactorCode 429 application/problem+json": validator2,
  "resendSecondFactorCode 500 application/problem+json": validator2,
  "startEsiaLogin request application/json": validator21,
  "startEsiaLogin 201 application/json": validator22,
  "startEsiaLogin 400 application/problem+json": validator2,
  "startEsiaLogin 404 application/problem+json": validator2,
  "startEsiaLogin 413 application/problem+json": validator2,
  "startEsiaLogin 415 application/problem+json": validator2,
  "startEsiaLogin 422 application/problem+json": validator2,
  "startEsiaLogin 500 application/problem+json": validator2,
  "createEsiaSession request application/json": validator23,
  "createEsiaSession 200 application/json": validator24,
  "createEsiaSession 201 application/json": validator17,
  "createEsiaSession 400 application/problem+json": validator2,
  "createEsiaSession 401 application/problem+json": validator2,
  "createEsiaSession 404 application/problem+json": validator2,
  "createEsiaSession 410 application/problem+json": validator2,
  "createEsiaSession 413 application/problem+json": validator2,
  "createEsiaSession 415 application/problem+json": validator2,
  "createEsiaSession 422 application/problem+json": validator2,
  "createEsiaSession 500 application/problem+json": validator2,
  "refreshSession request application/json": validator25,
  "refreshSession 200 application/json": validator17,
  "refreshSession 400 application/problem+json": validator2,
  "refreshSession 401 application/problem+json": validator2,
  "refreshSession 413 application/problem+json": validator2,
  "refreshSession 415 application/problem+json": validator2,
  "refreshSession 422 application/problem+json": validator2,
  "refreshSession 500 application/problem+json": validator2,
  "deleteSession 401 application/problem+json": validator2,
  "deleteSession 403 application/problem+json": validator2,
  "deleteSession 500 application/problem+json": validator2,
  "switchRole request application/json": validator26,
  "switchRole 200 application/json": validator17,
  "switchRole 400 application/problem+json": validator2,
  "switchRole 401 application/problem+json": validator2,
  "switchRole 403 application/problem+json": validator2,
  "switchRole 404 application/problem+json": validator2,
  "switchRole 413 application/problem+json": validator2,
  "switchRole 415 application/problem+json": validator2,
  "switchRole 422 application/problem+json": validator2,
  "switchRole 500 application/problem+json": validator2,
  "deleteOtherSession 401 application/problem+json": validator2,
  "deleteOtherSession 403 application/problem+json": validator2,
  "deleteOtherSession 404 application/problem+json": validator2,
  "deleteOtherSession 500 application/problem+json": validator2,
  "listApiTokens 200 application/json": validator27,
  "listApiTokens 200 application/json item": validator28,
  "listApiTokens 401 application/problem+json": validator2,
  "listApiTokens 403 application/problem+json": validator2,
  "listApiTokens 500 application/problem+json": validator2,
  "createApiToken request application/json": validator29,
  "createApiToken 201 application/json": validator30,
  "createApiToken 400 application/problem+json": validator2,
  "createApiToken 401 application/problem+json": validator2,
  "createApiToken 403 application/problem+json": validator2,
  "createApiToken 409 application/problem+json": validator2,
  "createApiToken 413 application/problem+json": validator2,
  "createApiToken 415 application/problem+json": validator2,
  "createApiToken 422 application/problem+json": validator2,
  "createApiToken 429 application/problem+json": validator2,
  "createApiToken 500 application/problem+json": validator2,
  "revokeApiToken 400 application/problem+json": validator2,
  "revokeApiToken 401 application/problem+json": validator2,
  "revokeApiToken 403 application/problem+json": validator2,
  "revokeApiToken 404 application/problem+json": validator2,
  "revokeApiToken 500 application/problem+json": validator2,
  "listWebhooks 200 application/json": validator31,
  "listWebhooks 200 application/json item": validator32,
  "listWebhooks 401 application/problem+json": validator2,
  "listWebhooks 403 application/problem+json": validator2,
  "listWebhooks 500 application/problem+json": validator2,
  "createWebhook request application/json": validator33,
  "createWebhook 201 application/json": validator34,
  "createWebhook 400 application/problem+json": validator2,
  "createWebhook 401 application/problem+json": validator2,
  "createWebhook 403 application/problem+json": validator2,
  "createWebhook 409 application/problem+json": validator2,
  "createWebhook 413 application/problem+json": validator2,
  "createWebhook 415 application/problem+json": validator2,
  "createWebhook 422 application/problem+json": validator2,
  "createWebhook 500 application/problem+json": validator2,
  "deleteWebhook 400 application/problem+json": validator2,
  "deleteWebhook 401 application/problem+json": validator2,
  "deleteWebhook 403 application/problem+json": validator2,
  "deleteWebhook 404 application/problem+json": validator2,
  "deleteWebhook 500 application/problem+json": validator2,
  "updateWebhook request application/json": validator35,
  "updateWebhook 200 application/json": validator32,
  "updateWebhook 400 application/problem+json": validator2,
  "updateWebhook 401 application/problem+json": validator2,
  "updateWebhook 403 application/problem+json": validator2,
  "updateWebhook 404 application/problem+json": validator2,
  "updateWebhook 412 application/problem+json": validator2,
  "updateWebhook 413 application/problem+json": validator2,
  "updateWebhook 415 application/problem+json": validator2,
  "updateWebhook 422 application/problem+json": validator2,
  "updateWebhook 428 application/problem+json": validator2,
  "updateWebhook 500 application/problem+json": validator2,
  "rotateWebhookSecret request application/json": validator36,
  "rotateWebhookSecret 200 application/json": validator34,
  "rotateWebhookSecret 400 application/problem+json": validator2,
  "rotateWebhookSecret 401 application/problem+json": validator2,
  "rotateWebhookSecret 403 application/problem+json": validator2,
  "rotateWebhookSecret 404 application/problem+json": validator2,
  "rotateWebhookSecret 413 application/problem+json": validator2,
  "rotateWebhookSecret 415 application/problem+json": validator2,
  "rotateWebhookSecret 422 application/problem+json": validator2,
  "rotateWebhookSecret 500 application/problem+json": validator2,
  "listWebhookDeliveries 200 application/json": validator37,
  "listWebhookDeliveries 200 application/json item": validator38,
  "listWebhookDeliveries 400 application/problem+json": validator2,
  "listWebhookDeliveries 401 application/problem+json": validator2,
  "listWebhookDeliveries 403 application/problem+json": validator2,
  "listWebhookDeliveries 404 application/problem+json": validator2,
  "listWebhookDeliveries 500 application/problem+json": validator2,
  "testWebhook 202 application/json": validator38,
  "testWebhook 400 application/problem+json": validator2,
  "testWebhook 401 application/problem+json": validator2,
  "testWebhook 403 application/problem+json": validator2,
  "testWebhook 404 application/problem+json": validator2,
  "testWebhook 409 application/problem+json": validator2,
  "testWebhook 422 application/problem+json": validator2,
  "testWebhook 500 application/problem+json": validator2,
  "redeliverWebhook 202 application/json": validator38,
  "redeliverWebhook 400 application/problem+json": validator2,
  "redeliverWebhook 401 application/problem+json": validator2,
  "redeliverWebhook 403 application/problem+json": validator2,
  "redeliverWebhook 404 application/problem+json": validator2,
  "redeliverWebhook 409 application/problem+json": validator2,
  "redeliverWebhook 422 application/problem+json": validator2,
  "redeliverWebhook 500 application/problem+json": validator2,
  "getAccount 200 application/json": validator39,
  "getAccount 401 application/problem+json": validator2,
  "getAccount 403 application/problem+json": validator2,
  "getAccount 500 application/problem+json": validator2,
  "updateAccount request application/json": validator40,
  "updateAccount 200 application/json": validator39,
  "updateAccount 400 application/problem+json": validator2,
  "updateAccount 401 application/problem+json": validator2,
  "updateAccount 403 application/problem+json": validator2,
  "updateAccount 412 application/problem+json": validator2,
  "updateAccount 413 application/problem+json": validator2,
  "updateAccount 415 application/problem+json": validator2,
  "updateAccount 422 application/problem+json": validator2,
  "updateAccount 428 application/problem+json": validator2,
  "updateAccount 500 application/problem+json": validator2,
  "setUpAccount request application/json": validator41,
  "setUpAccount 202 application/json": validator42,
  "setUpAccount 400 application/problem+json": validator2,
  "setUpAccount 401 application/problem+json": validator2,
  "setUpAccount 403 application/problem+json": validator2,
  "setUpAccount 409 application/problem+json": validator2,
  "setUpAccount 413 application/problem+json": validator2,
  "setUpAccount 415 application/problem+json": validator2,
  "setUpAccount 422 application/problem+json": validator2,
  "setUpAccount 429 application/problem+json": validator2,
  "setUpAccount 500 application/problem+json": validator2,
  "changePassword request application/json": validator43,
  "changePassword 400 application/problem+json": validator2,
  "changePassword 401 application/problem+json": validator2,
  "changePassword 403 application/problem+json": validator2,
  "changePassword 413 application/problem+json": validator2,
  "changePassword 415 application/problem+json": validator2,
  "changePassword 422 application/problem+json": validator2,
  "changePassword 429 application/problem+json": validator2,
  "changePassword 500 application/problem+json": validator2,
  "changeContact request application/json": validator44,
  "changeContact 202 application/json": validator42,
  "changeContact 400 application/problem+json": validator2,
  "changeContact 401 application/problem+json": validator2,
  "changeContact 403 application/problem+json": validator2,
  "changeContact 413 application/problem+json": validator2,
  "changeContact 415 application/problem+json": validator2,
  "changeContact 422 application/problem+json": validator2,
  "changeContact 429 application/problem+json": validator2,
  "changeContact 500 application/problem+json": validator2,
  "resendContactMessage 202 application/json": validator42,
  "resendContactMessage 400 application/problem+json": validator2,
  "resendContactMessage 401 application/problem+json": validator2,
  "resendContactMessage 403 application/problem+json": validator2,
  "resendContactMessage 404 application/problem+json": validator2,
  "resendContactMessage 422 application/problem+json": validator2,
  "resendContactMessage 429 application/problem+json": validator2,
  "resendContactMessage 500 application/problem+json": validator2,
  "confirmContactChange request application/json": validator5,
  "confirmContactChange 200 application/json": validator39,
  "confirmContactChange 400 application/problem+json": validator2,
  "confirmContactChange 401 application/problem+json": validator2,
  "confirmContactChange 403 application/problem+json": validator2,
  "confirmContactChange 404 application/problem+json": validator2,
  "confirmContactChange 410 application/problem+json": validator2,
  "confirmContactChange 413 application/problem+json": validator2,
  "confirmContactChange 415 application/problem+json": validator2,
  "confirmContactChange 422 application/problem+json": validator2,
  "confirmContactChange 500 application/problem+json": validator2,
  "listConsents 200 application/json": validator45,
  "listConsents 200 application/json item": validator46,
  "listConsents 401 application/problem+json": validator2,
  "listConsents 403 application/problem+json": validator2,
  "listConsents 500 application/problem+json": validator2,
  "giveConsent request application/json": validator47,
  "giveConsent 201 application/json": validator46,
  "giveConsent 400 application/problem+json": validator2,
  "giveConsent 401 application/problem+json": validator2,
  "giveConsent 403 application/problem+json": validator2,
  "giveConsent 413 application/problem+json": validator2,
  "giveConsent 415 application/problem+json": validator2,
  "giveConsent 422 application/problem+json": validator2,
  "giveConsent 500 application/problem+json": validator2,
  "withdrawConsent 200 application/json": validator46,
  "withdrawConsent 400 application/problem+json": validator2,
  "withdrawConsent 401 application/problem+json": validator2,
  "withdrawConsent 403 application/problem+json": validator2,
  "withdrawConsent 404 application/problem+json": validator2,
  "withdrawConsent 422 application/problem+json": validator2,
  "withdrawConsent 500 application/problem+json": validator2,
  "getSecondFactor 200 application/json": validator48,
  "getSecondFactor 401 application/problem+json": validator2,
  "getSecondFactor 403 application/problem+json": validator2,
  "getSecondFactor 500 application/problem+json": validator2,
  "enrolSecondFactor request application/json": validator49,
  "enrolSecondFactor 201 application/json": validator50,
  "enrolSecondFactor 400 application/problem+json": validator2,
  "enrolSecondFactor 401 application/problem+json": validator2,
  "enrolSecondFactor 403 application/problem+json": validator2,
  "enrolSecondFactor 413 application/problem+json": validator2,
  "enrolSecondFactor 415 application/problem+json": validator2,
  "enrolSecondFactor 422 application/problem+json": validator2,
  "enrolSecondFactor 429 application/problem+json": validator2,
  "enrolSecondFactor 500 application/problem+json": validator2,
  "resendEnrolmentCode 202 application/json": validator4,
  "resendEnrolmentCode 400 application/problem+json": validator2,
  "resendEnrolmentCode 401 application/problem+json": validator2,
  "resendEnrolmentCode 403 application/problem+json": validator2,
  "resendEnrolmentCode 404 application/problem+json": validator2,
  "resendEnrolmentCode 410 application/problem+json": validator2,
  "resendEnrolmentCode 422 application/problem+json": validator2,
  "resendEnrolmentCode 429 application/problem+json": validator2,
  "resendEnrolmentCode 500 application/problem+json": validator2,
  "confirmSecondFactor request application/json": validator5,
  "confirmSecondFactor 200 application/json": validator51,
  "confirmSecondFactor 400 application/problem+json": validator2,
  "confirmSecondFactor 401 application/problem+json": validator2,
  "confirmSecondFactor 403 application/problem+json": validator2,
  "confirmSecondFactor 404 application/problem+json": validator2,
  "confirmSecondFactor 410 application/problem+json": validator2,
  "confirmSecondFactor 413 application/problem+json": validator2,
  "confirmSecondFactor 415 application/problem+json": validator2,
  "confirmSecondFactor 422 application/problem+json": validator2,
  "confirmSecondFactor 500 application/problem+json": validator2,
  "removeSecondFactor request application/json": validator52,
  "removeSecondFactor 400 application/problem+json": validator2,
  "removeSecondFactor 401 application/problem+json": validator2,
  "removeSecondFactor 403 application/problem+json": validator2,
  "removeSecondFactor 413 application/problem+json": validator2,
  "removeSecondFactor 415 application/problem+json": validator2,
  "removeSecondFactor 422 application/problem+json": validator2,
  "removeSecondFactor 429 application/problem+json": validator2,
  "removeSecondFactor 500 application/problem+json": validator2,
  "exportAccount 401 application/problem+json": validator2,
  "exportAccount 403 application/problem+json": validator2,
  "exportAccount 500 application/problem+json": validator2,
  "closeAccount request application/json": validator52,
  "closeAccount 200 application/json": validator53,
  "closeAccount 400 application/problem+json": validator2,
  "closeAccount 401 application/problem+json": validator2,
  "closeAccount 403 application/problem+json": validator2,
  "closeAccount 413 application/problem+json": validator2,
  "closeAccount 415 application/problem+json": validator2,
  "closeAccount 422 application/problem+json": validator2,
  "closeAccount 429 application/problem+json": validator2,
  "closeAccount 500 application/problem+json": validator2,
  "listAppealUploads 200 application/json": validator54,
  "listAppealUploads 200 application/json item": validator55,
  "listAppealUploads 400 application/problem+json": validator2,
  "listAppealUploads 401 application/problem+json": validator2,
  "listAppealUploads 403 application/problem+json": validator2,
  "listAppealUploads 429 application/problem+json": validator2,
  "listAppealUploads 500 application/problem+json": validator2,
  "listAppealFiles 200 application/json": validator56,
  "listAppealFiles 200 application/json item": validator57,
  "listAppealFiles 400 application/problem+json": validator2,
  "listAppealFiles 401 application/problem+json": validator2,
  "listAppealFiles 403 application/problem+json": validator2,
  "listAppealFiles 429 application/problem+json": validator2,
  "listAppealFiles 500 application/problem+json": validator2,
  "addAppealFile request application/json": validator58,
  "addAppealFile 201 application/json": validator57,
  "addAppealFile 400 application/problem+json": validator2,
  "addAppealFile 401 application/problem+json": validator2,
  "addAppealFile 403 application/problem+json": validator2,
  "addAppealFile 413 application/problem+json": validator2,
  "addAppealFile 415 application/problem+json": validator2,
  "addAppealFile 422 application/problem+json": validator2,
  "addAppealFile 429 application/problem+json": validator2,
  "addAppealFile 500 application/problem+json": validator2,
  "removeAppealFile 400 application/problem+json": validator2,
  "removeAppealFile 401 application/problem+json": validator2,
  "removeAppealFile 403 application/problem+json": validator2,
  "removeAppealFile 404 application/problem+json": validator2,
  "removeAppealFile 429 application/problem+json": validator2,
  "removeAppealFile 500 application/problem+json": validator2,
  "getAppealFileContent 400 application/problem+json": validator2,
  "getAppealFileContent 401 application/problem+json": validator2,
  "getAppealFileContent 403 application/problem+json": validator2,
  "getAppealFileContent 404 application/problem+json": validator2,
  "getAppealFileContent 429 application/problem+json": validator2,
  "getAppealFileContent 500 application/problem+json": validator2,
  "submitGuestAppeal request application/json": validator59,
  "submitGuestAppeal 201 application/json": validator60,
  "submitGuestAppeal 400 application/problem+json": validator2,
  "submitGuestAppeal 413 application/problem+json": validator2,
  "submitGuestAppeal 415 application/problem+json": validator2,
  "submitGuestAppeal 422 application/problem+json": validator2,
  "submitGuestAppeal 429 application/problem+json": validator2,
  "submitGuestAppeal 500 application/problem+json": validator2,
  "readGuestAppeal request application/json": validator61,
  "readGuestAppeal 200 application/json": validator62,
  "readGuestAppeal 400 application/problem+json": validator2,
  "readGuestAppeal 404 application/problem+json": validator2,
  "readGuestAppeal 413 application/problem+json": validator2,
  "readGuestAppeal 415 application/problem+json": validator2,
  "readGuestAppeal 422 application/problem+json": validator2,
  "readGuestAppeal 429 application/problem+json": validator2,
  "readGuestAppeal 500 application/problem+json": validator2,
  "replyToGuestAppeal request application/json": validator63,
  "replyToGuestAppeal 201 application/json": validator62,
  "replyToGuestAppeal 400 application/problem+json": validator2,
  "replyToGuestAppeal 404 application/problem+json": validator2,
  "replyToGuestAppeal 409 application/problem+json": validator2,
  "replyToGuestAppeal 413 application/problem+json": validator2,
  "replyToGuestAppeal 415 application/problem+json": validator2,
  "replyToGuestAppeal 422 application/problem+json": validator2,
  "replyToGuestAppeal 429 application/problem+json": validator2,
  "replyToGuestAppeal 500 application/problem+json": validator2,
  "rateGuestAppeal request application/json": validator64,
  "rateGuestAppeal 200 application/json": validator62,
  "rateGuestAppeal 400 application/problem+json": validator2,
  "rateGuestAppeal 404 application/problem+json": validator2,
  "rateGuestAppeal 409 application/problem+json": validator2,
  "rateGuestAppeal 413 application/problem+json": validator2,
  "rateGuestAppeal 415 application/problem+json": validator2,
  "rateGuestAppeal 422 application/problem+json": validator2,
  "rateGuestAppeal 429 application/problem+json": validator2,
  "rateGuestAppeal 500 application/problem+json": validator2,
  "readGuestAppealFile request application/json": validator65,
  "readGuestAppealFile 400 application/problem+json": validator2,
  "readGuestAppealFile 404 application/problem+json": validator2,
  "readGuestAppealFile 413 application/problem+json": validator2,
  "readGuestAppealFile 415 application/problem+json": validator2,
  "readGuestAppealFile 422 application/problem+json": validator2,
  "readGuestAppealFile 429 application/problem+json": validator2,
  "readGuestAppealFile 500 application/problem+json": validator2,
  "listAppeals 200 application/json": validator66,
  "listAppeals 200 application/json item": validator62,
  "listAppeals 400 application/problem+json": validator2,
  "listAppeals 401 application/problem+json": validator2,
  "listAppeals 403 application/problem+json": validator2,
  "listAppeals 500 application/problem+json": validator2,
  "submitAppeal request application/json": validator67,
  "submitAppeal 201 application/json": validator62,
  "submitAppeal 400 application/problem+json": validator2,
  "submitAppeal 401 application/problem+json": validator2,
  "submitAppeal 403 application/problem+json": validator2,
  "submitAppeal 413 application/problem+json": validator2,
  "submitAppeal 415 application/problem+json": validator2,
  "submitAppeal 422 application/problem+json": validator2,
  "submitAppeal 500 application/problem+json": validator2,
  "getAppeal 200 application/json": validator62,
  "getAppeal 400 application/problem+json": validator2,
  "getAppeal 401 application/problem+json": validator2,
  "getAppeal 403 application/problem+json": validator2,
  "getAppeal 404 application/problem+json": validator2,
  "getAppeal 500 application/problem+json": validator2,
  "replyToAppeal request application/json": validator68,
  "replyToAppeal 201 application/json": validator62,
  "replyToAppeal 400 application/problem+json": validator2,
  "replyToAppeal 401 application/problem+json": validator2,
  "replyToAppeal 403 application/problem+json": validator2,
  "replyToAppeal 404 application/problem+json": validator2,
  "replyToAppeal 409 application/problem+json": validator2,
  "replyToAppeal 413 application/problem+json": validator2,
  "replyToAppeal 415 application/problem+json": validator2,
  "replyToAppeal 422 application/problem+json": validator2,
  "replyToAppeal 500 application/problem+json": validator2,
  "rateAppeal request application/json": validator69,
  "rateAppeal 200 application/json": validator62,
  "rateAppeal 400 application/problem+json": validator2,
  "rateAppeal 401 application/problem+json": validator2,
  "rateAppeal 403 application/problem+json": validator2,
  "rateAppeal 404 application/problem+json": validator2,
  "rateAppeal 409 application/problem+json": validator2,
  "rateAppeal 413 application/problem+json": validator2,
  "rateAppeal 415 application/problem+json": validator2,
  "rateAppeal 422 application/problem+json": validator2,
  "rateAppeal 500 application/problem+json": validator2,
  "getAppealFile 400 application/problem+json": validator2,
  "getAppealFile 401 application/problem+json": validator2,
  "getAppealFile 403 application/problem+json": validator2,
  "getAppealFile 404 application/problem+json": validator2,
  "getAppealFile 500 application/problem+json": validator2,
  "suggestAddresses request application/json": validator70,
  "suggestAddresses 200 application/json": validator71,
  "suggestAddresses 200 application/json item": validator72,
  "suggestAddresses 400 application/problem+json": validator2,
  "suggestAddresses 413 application/problem+json": validator2,
  "suggestAddresses 415 application/problem+json": validator2,
  "suggestAddresses 422 application/problem+json": validator2,
  "suggestAddresses 429 application/problem+json": validator2,
  "suggestAddresses 500 application/problem+json": validator2,
  "listInspectionSlots 200 application/json": validator73,
  "listInspectionSlots 200 application/json item": validator74,
  "listInspectionSlots 400 application/problem+json": validator2,
  "listInspectionSlots 401 application/problem+json": validator2,
  "listInspectionSlots 403 application/problem+json": validator2,
  "listInspectionSlots 404 application/problem+json": validator2,
  "listInspectionSlots 409 application/problem+json": validator2,
  "listInspectionSlots 429 application/problem+json": validator2,
  "listInspectionSlots 500 application/problem+json": validator2,
  "chooseInspectionTime request application/json": validator75,
  "chooseInspectionTime 200 application/json": validator76,
  "chooseInspectionTime 400 application/problem+json": validator2,
  "chooseInspectionTime 401 application/problem+json": validator2,
  "chooseInspectionTime 403 application/problem+json": validator2,
  "chooseInspectionTime 404 application/problem+json": validator2,
  "chooseInspectionTime 409 application/problem+json": validator2,
  "chooseInspectionTime 412 application/problem+json": validator2,
  "chooseInspectionTime 413 application/problem+json": validator2,
  "chooseInspectionTime 415 application/problem+json": validator2,
  "chooseInspectionTime 422 application/problem+json": validator2,
  "chooseInspectionTime 428 application/problem+json": validator2,
  "chooseInspectionTime 500 application/problem+json": validator2,
  "cancelInspectionTime 200 application/json": validator76,
  "cancelInspectionTime 400 application/problem+json": validator2,
  "cancelInspectionTime 401 application/problem+json": validator2,
  "cancelInspectionTime 403 application/problem+json": validator2,
  "cancelInspectionTime 404 application/problem+json": validator2,
  "cancelInspectionTime 409 application/problem+json": validator2,
  "cancelInspectionTime 412 application/problem+json": validator2,
  "cancelInspectionTime 422 application/problem+json": validator2,
  "cancelInspectionTime 428 application/problem+json": validator2,
  "cancelInspectionTime 500 application/problem+json": validator2,
  "getInspectionCalendar 400 application/problem+json": validator2,
  "getInspectionCalendar 401 application/problem+json": validator2,
  "getInspectionCalendar 403 application/problem+json": validator2,
  "getInspectionCalendar 404 application/problem+json": validator2,
  "getInspectionCalendar 429 application/problem+json": validator2,
  "getInspectionCalendar 500 application/problem+json": validator2,
  "getCalendarFeed 200 application/json": validator77,
  "getCalendarFeed 401 application/problem+json": validator2,
  "getCalendarFeed 403 application/problem+json": validator2,
  "getCalendarFeed 500 application/problem+json": validator2,
  "createCalendarFeed request application/json": validator78,
  "createCalendarFeed 201 application/json": validator79,
  "createCalendarFeed 400 application/problem+json": validator2,
  "createCalendarFeed 401 application/problem+json": validator2,
  "createCalendarFeed 403 application/problem+json": validator2,
  "createCalendarFeed 413 application/problem+json": validator2,
  "createCalendarFeed 415 application/problem+json": validator2,
  "createCalendarFeed 422 application/problem+json": validator2,
  "createCalendarFeed 500 application/problem+json": validator2,
  "revokeCalendarFeed 401 application/problem+json": validator2,
  "revokeCalendarFeed 403 application/problem+json": validator2,
  "revokeCalendarFeed 500 application/problem+json": validator2,
  "readCalendarFeed 404 application/problem+json": validator2,
  "readCalendarFeed 500 application/problem+json": validator2,
  "streamApplicationEvents 400 application/problem+json": validator2,
  "streamApplicationEvents 401 application/problem+json": validator2,
  "streamApplicationEvents 403 application/problem+json": validator2,
  "streamApplicationEvents 410 application/problem+json": validator2,
  "streamApplicationEvents 429 application/problem+json": validator2,
  "streamApplicationEvents 500 application/problem+json": validator2,
  "listApplicationEvents 200 application/json": validator80,
  "listApplicationEvents 200 application/json item": validator81,
  "listApplicationEvents 400 application/problem+json": validator2,
  "listApplicationEvents 401 application/problem+json": validator2,
  "listApplicationEvents 403 application/problem+json": validator2,
  "listApplicationEvents 410 application/problem+json": validator2,
  "listApplicationEvents 429 application/problem+json": validator2,
  "listApplicationEvents 500 application/problem+json": validator2,
  "countApplications 200 application/json": validator82,
  "countApplications 400 application/problem+json": validator2,
  "countApplications 401 application/problem+json": validator2,
  "countApplications 403 application/problem+json": validator2,
  "countApplications 429 application/problem+json": validator2,
  "countApplications 500 application/problem+json": validator2,
  "exportApplications 400 application/problem+json": validator2,
  "exportApplications 401 application/problem+json": validator2,
  "exportApplications 403 application/problem+json": validator2,
  "exportApplications 429 application/problem+json": validator2,
  "exportApplications 500 application/problem+json": validator2,
  "correctApplication request application/json": validator83,
  "correctApplication 200 application/json": validator76,
  "correctApplication 400 application/problem+json": validator2,
  "correctApplication 401 application/problem+json": validator2,
  "correctApplication 403 application/problem+json": validator2,
  "correctApplication 404 application/problem+json": validator2,
  "correctApplication 409 application/problem+json": validator2,
  "correctApplication 412 application/problem+json": validator2,
  "correctApplication 413 application/problem+json": validator2,
  "correctApplication 415 application/problem+json": validator2,
  "correctApplication 422 application/problem+json": validator2,
  "correctApplication 428 application/problem+json": validator2,
  "correctApplication 500 application/problem+json": validator2,
  "listApplicationVersions 200 application/json": validator84,
  "listApplicationVersions 200 application/json item": validator85,
  "listApplicationVersions 401 application/problem+json": validator2,
  "listApplicationVersions 403 application/problem+json": validator2,
  "listApplicationVersions 404 application/problem+json": validator2,
  "listApplicationVersions 429 application/problem+json": validator2,
  "listApplicationVersions 500 application/problem+json": validator2,
  "withdrawApplication request application/json": validator86,
  "withdrawApplication 200 application/json": validator76,
  "withdrawApplication 400 application/problem+json": validator2,
  "withdrawApplication 401 application/problem+json": validator2,
  "withdrawApplication 403 application/problem+json": validator2,
  "withdrawApplication 404 application/problem+json": validator2,
  "withdrawApplication 409 application/problem+json": validator2,
  "withdrawApplication 412 application/problem+json": validator2,
  "withdrawApplication 413 application/problem+json": validator2,
  "withdrawApplication 415 application/problem+json": validator2,
  "withdrawApplication 422 application/problem+json": validator2,
  "withdrawApplication 428 application/problem+json": validator2,
  "withdrawApplication 500 application/problem+json": validator2,
  "listRequests 200 application/json": validator87,
  "listRequests 200 application/json item": validator88,
  "listRequests 401 application/problem+json": validator2,
  "listRequests 403 application/problem+json": validator2,
  "listRequests 404 application/problem+json": validator2,
  "listRequests 429 application/problem+json": validator2,
  "listRequests 500 application/problem+json": validator2,
  "createRequest request application/json": validator89,
  "createRequest 201 application/json": validator88,
  "createRequest 400 application/problem+json": validator2,
  "createRequest 401 application/problem+json": validator2,
  "createRequest 403 application/problem+json": validator2,
  "createRequest 404 application/problem+json": validator2,
  "createRequest 409 application/problem+json": validator2,
  "createRequest 413 application/problem+json": validator2,
  "createRequest 415 application/problem+json": validator2,
  "createRequest 422 application/problem+json": validator2,
  "createRequest 500 application/problem+json": validator2,
  "getRequest 200 application/json": validator88,
  "getRequest 401 application/problem+json": validator2,
  "getRequest 403 application/problem+json": validator2,
  "getRequest 404 application/problem+json": validator2,
  "getRequest 429 application/problem+json": validator2,
  "getRequest 500 application/problem+json": validator2,
  "cancelRequest 200 application/json": validator88,
  "cancelRequest 400 application/problem+json": validator2,
  "cancelRequest 401 application/problem+json": validator2,
  "cancelRequest 403 application/problem+json": validator2,
  "cancelRequest 404 application/problem+json": validator2,
  "cancelRequest 409 application/problem+json": validator2,
  "cancelRequest 412 application/problem+json": validator2,
  "cancelRequest 422 application/problem+json": validator2,
  "cancelRequest 428 application/problem+json": validator2,
  "cancelRequest 500 application/problem+json": validator2,
  "listApplicationStates request application/json": validator90,
  "listApplicationStates 200 application/json": validator91,
  "listApplicationStates 200 application/json item": validator92,
  "listApplicationStates 400 application/problem+json": validator2,
  "listApplicationStates 401 application/problem+json": validator2,
  "listApplicationStates 403 application/problem+json": validator2,
  "listApplicationStates 413 application/problem+json": validator2,
  "listApplicationStates 415 application/problem+json": validator2,
  "listApplicationStates 422 application/problem+json": validator2,
  "listApplicationStates 429 application/problem+json": validator2,
  "listApplicationStates 500 application/problem+json": validator2,
  "answerDocuments request application/json": validator93,
  "answerDocuments 200 application/json": validator76,
  "answerDocuments 400 application/problem+json": validator2,
  "answerDocuments 401 application/problem+json": validator2,
  "answerDocuments 403 application/problem+json": validator2,
  "answerDocuments 404 application/problem+json": validator2,
  "answerDocuments 409 application/problem+json": validator2,
  "answerDocuments 412 application/problem+json": validator2,
  "answerDocuments 413 application/problem+json": validator2,
  "answerDocuments 415 application/problem+json": validator2,
  "answerDocuments 422 application/problem+json": validator2,
  "answerDocuments 428 application/problem+json": validator2,
  "answerDocuments 500 application/problem+json": validator2,
  "notifyFulfilment request application/json": validator94,
  "notifyFulfilment 200 application/json": validator76,
  "notifyFulfilment 400 application/problem+json": validator2,
  "notifyFulfilment 401 application/problem+json": validator2,
  "notifyFulfilment 403 application/problem+json": validator2,
  "notifyFulfilment 404 application/problem+json": validator2,
  "notifyFulfilment 409 application/problem+json": validator2,
  "notifyFulfilment 412 application/problem+json": validator2,
  "notifyFulfilment 413 application/problem+json": validator2,
  "notifyFulfilment 415 application/problem+json": validator2,
  "notifyFulfilment 422 application/problem+json": validator2,
  "notifyFulfilment 428 application/problem+json": validator2,
  "notifyFulfilment 500 application/problem+json": validator2,
  "getAttachmentLimits 200 application/json": validator95,
  "getAttachmentLimits 429 application/problem+json": validator2,
  "getAttachmentLimits 500 application/problem+json": validator2,
  "listUploads 200 application/json": validator96,
  "listUploads 200 application/json item": validator97,
  "listUploads 401 application/problem+json": validator2,
  "listUploads 403 application/problem+json": validator2,
  "listUploads 404 application/problem+json": validator2,
  "listUploads 429 application/problem+json": validator2,
  "listUploads 500 application/problem+json": validator2,
  "createUpload 400 application/problem+json": validator2,
  "createUpload 401 application/problem+json": validator2,
  "createUpload 403 application/problem+json": validator2,
  "createUpload 404 application/problem+json": validator2,
  "createUpload 409 application/problem+json": validator2,
  "createUpload 412 application/problem+json": validator2,
  "createUpload 413 application/problem+json": validator2,
  "createUpload 422 application/problem+json": validator2,
  "createUpload 429 application/problem+json": validator2,
  "createUpload 500 application/problem+json": validator2,
  "getUploadOffset 400 application/problem+json": validator2,
  "getUploadOffset 401 application/problem+json": validator2,
  "getUploadOffset 403 application/problem+json": validator2,
  "getUploadOffset 404 application/problem+json": validator2,
  "getUploadOffset 412 application/problem+json": validator2,
  "getUploadOffset 429 application/problem+json": validator2,
  "getUploadOffset 500 application/problem+json": validator2,
  "terminateUpload 400 application/problem+json": validator2,
  "terminateUpload 401 application/problem+json": validator2,
  "terminateUpload 403 application/problem+json": validator2,
  "terminateUpload 404 application/problem+json": validator2,
  "terminateUpload 412 application/problem+json": validator2,
  "terminateUpload 429 application/problem+json": validator2,
  "terminateUpload 500 application/problem+json": validator2,
  "appendToUpload request application/offset+octet-stream": validator98,
  "appendToUpload 400 application/problem+json": validator2,
  "appendToUpload 401 application/problem+json": validator2,
  "appendToUpload 403 application/problem+json": validator2,
  "appendToUpload 404 application/problem+json": validator2,
  "appendToUpload 409 application/problem+json": validator2,
  "appendToUpload 412 application/problem+json": validator2,
  "appendToUpload 413 application/problem+json": validator2,
  "appendToUpload 415 application/problem+json": validator2,
  "appendToUpload 422 application/problem+json": validator2,
  "appendToUpload 429 application/problem+json": validator2,
  "appendToUpload 460 application/problem+json": validator2,
  "appendToUpload 500 application/problem+json": validator2,
  "listApplications 200 application/json": validator99,
  "listApplications 200 application/json item": validator100,
  "listApplications 400 application/problem+json": validator2,
  "listApplications 401 application/problem+json": validator2,
  "listApplications 403 application/problem+json": validator2,
  "listApplications 429 application/problem+json": validator2,
  "listApplications 500 application/problem+json": validator2,
  "createApplication request application/json": validator101,
  "createApplication 201 application/json": validator76,
  "createApplication 400 application/problem+json": validator2,
  "createApplication 401 application/problem+json": validator2,
  "createApplication 403 application/problem+json": validator2,
  "createApplication 409 application/problem+json": validator2,
  "createApplication 413 application/problem+json": validator2,
  "createApplication 415 application/problem+json": validator2,
  "createApplication 422 application/problem+json": validator2,
  "createApplication 429 application/problem+json": validator2,
  "createApplication 500 application/problem+json": validator2,
  "getApplication 200 application/json": validator76,
  "getApplication 401 application/problem+json": validator2,
  "getApplication 403 application/problem+json": validator2,
  "getApplication 404 application/problem+json": validator2,
  "getApplication 429 application/problem+json": validator2,
  "getApplication 500 application/problem+json": validator2,
  "deleteApplication 401 application/problem+json": validator2,
  "deleteApplication 403 application/problem+json": validator2,
  "deleteApplication 404 application/problem+json": validator2,
  "deleteApplication 409 application/problem+json": validator2,
  "deleteApplication 429 application/problem+json": validator2,
  "deleteApplication 500 application/problem+json": validator2,
  "updateApplication request application/json": validator102,
  "updateApplication 200 application/json": validator76,
  "updateApplication 400 application/problem+json": validator2,
  "updateApplication 401 application/problem+json": validator2,
  "updateApplication 403 application/problem+json": validator2,
  "updateApplication 404 application/problem+json": validator2,
  "updateApplication 409 application/problem+json": validator2,
  "updateApplication 412 application/problem+json": validator2,
  "updateApplication 413 application/problem+json": validator2,
  "updateApplication 415 application/problem+json": validator2,
  "updateApplication 422 application/problem+json": validator2,
  "updateApplication 428 application/problem+json": validator2,
  "updateApplication 429 application/problem+json": validator2,
  "updateApplication 500 application/problem+json": validator2,
  "uploadAttachment request multipart/form-data": validator103,
  "uploadAttachment request application/json": validator104,
  "uploadAttachment 201 application/json": validator105,
  "uploadAttachment 400 application/problem+json": validator2,
  "uploadAttachment 401 application/problem+json": validator2,
  "uploadAttachment 403 application/problem+json": validator2,
  "uploadAttachment 404 application/problem+json": validator2,
  "uploadAttachment 409 application/problem+json": validator2,
  "uploadAttachment 413 application/problem+json": validator2,
  "uploadAttachment 415 application/problem+json": validator2,
  "uploadAttachment 422 application/problem+json": validator2,
  "uploadAttachment 429 application/problem+json": validator2,
  "uploadAttachment 500 application/problem+json": validator2,
  "deleteAttachment 401 application/problem+json": validator2,
  "deleteAttachment 403 application/problem+json": validator2,
  "deleteAttachment 404 application/problem+json": validator2,
  "deleteAttachment 409 application/problem+json": validator2,
  "deleteAttachment 429 application/problem+json": validator2,
  "deleteAttachment 500 application/problem+json": validator2,
  "getAttachmentContent 401 application/problem+json": validator2,
  "getAttachmentContent 403 application/problem+json": validator2,
  "getAttachmentContent 404 application/problem+json": validator2,
  "getAttachmentContent 429 application/problem+json": validator2,
  "getAttachmentContent 500 application/problem+json": validator2,
  "submitApplication 200 application/json": validator76,
  "submitApplication 400 application/problem+json": validator2,
  "submitApplication 401 application/problem+json": validator2,
  "submitApplication 403 application/problem+json": validator2,
  "submitApplication 404 application/problem+json": validator2,
  "submitApplication 409 application/problem+json": validator2,
  "submitApplication 412 application/problem+json": validator2,
  "submitApplication 422 application/problem+json": validator2,
  "submitApplication 428 application/problem+json": validator2,
  "submitApplication 500 application/problem+json": validator2,
  "answerRequest 200 application/json": validator76,
  "answerRequest 400 application/problem+json": validator2,
  "answerRequest 401 application/problem+json": validator2,
  "answerRequest 403 application/problem+json": validator2,
  "answerRequest 404 application/problem+json": validator2,
  "answerRequest 409 application/problem+json": validator2,
  "answerRequest 422 application/problem+json": validator2,
  "answerRequest 500 application/problem+json": validator2,
  "startSigning 201 application/json": validator106,
  "startSigning 400 application/problem+json": validator2,
  "startSigning 401 application/problem+json": validator2,
  "startSigning 403 application/problem+json": validator2,
  "startSigning 404 application/problem+json": validator2,
  "startSigning 409 application/problem+json": validator2,
  "startSigning 422 application/problem+json": validator2,
  "startSigning 429 application/problem+json": validator2,
  "startSigning 500 application/problem+json": validator2,
  "confirmSigning request application/json": validator107,
  "confirmSigning 200 application/json": validator108,
  "confirmSigning 400 application/problem+json": validator2,
  "confirmSigning 401 application/problem+json": validator2,
  "confirmSigning 403 application/problem+json": validator2,
  "confirmSigning 404 application/problem+json": validator2,
  "confirmSigning 409 application/problem+json": validator2,
  "confirmSigning 410 application/problem+json": validator2,
  "confirmSigning 413 application/problem+json": validator2,
  "confirmSigning 415 application/problem+json": validator2,
  "confirmSigning 422 application/problem+json": validator2,
  "confirmSigning 500 application/problem+json": validator2,
  "addSignature request application/json": validator109,
  "addSignature 201 application/json": validator108,
  "addSignature 400 application/problem+json": validator2,
  "addSignature 401 application/problem+json": validator2,
  "addSignature 403 application/problem+json": validator2,
  "addSignature 404 application/problem+json": validator2,
  "addSignature 409 application/problem+json": validator2,
  "addSignature 413 application/problem+json": validator2,
  "addSignature 415 application/problem+json": validator2,
  "addSignature 422 application/problem+json": validator2,
  "addSignature 500 application/problem+json": validator2,
  "getSignatureContent 401 application/problem+json": validator2,
  "getSignatureContent 403 application/problem+json": validator2,
  "getSignatureContent 404 application/problem+json": validator2,
  "getSignatureContent 429 application/problem+json": validator2,
  "getSignatureContent 500 application/problem+json": validator2,
  "listDocuments 200 application/json": validator110,
  "listDocuments 200 application/json item": validator108,
  "listDocuments 400 application/problem+json": validator2,
  "listDocuments 401 application/problem+json": validator2,
  "listDocuments 403 application/problem+json": validator2,
  "listDocuments 429 application/problem+json": validator2,
  "listDocuments 500 application/problem+json": validator2,
  "archiveDocuments 400 application/problem+json": validator2,
  "archiveDocuments 401 application/problem+json": validator2,
  "archiveDocuments 403 application/problem+json": validator2,
  "archiveDocuments 404 application/problem+json": validator2,
  "archiveDocuments 429 application/problem+json": validator2,
  "archiveDocuments 500 application/problem+json": validator2,
  "getDocument 200 application/json": validator108,
  "getDocument 401 application/problem+json": validator2,
  "getDocument 403 application/problem+json": validator2,
  "getDocument 404 application/problem+json": validator2,
  "getDocument 429 application/problem+json": validator2,
  "getDocument 500 application/problem+json": validator2,
  "getDocumentContent 400 application/problem+json": validator2,
  "getDocumentContent 401 application/problem+json": validator2,
  "getDocumentContent 403 application/problem+json": validator2,
  "getDocumentContent 404 application/problem+json": validator2,
  "getDocumentContent 429 application/problem+json": validator2,
  "getDocumentContent 500 application/problem+json": validator2,
  "acknowledgeDocument 200 application/json": validator108,
  "acknowledgeDocument 400 application/problem+json": validator2,
  "acknowledgeDocument 401 application/problem+json": validator2,
  "acknowledgeDocument 403 application/problem+json": validator2,
  "acknowledgeDocument 404 application/problem+json": validator2,
  "acknowledgeDocument 409 application/problem+json": validator2,
  "acknowledgeDocument 422 application/problem+json": validator2,
  "acknowledgeDocument 500 application/problem+json": validator2,
  "requestPaperCopy request application/json": validator111,
  "requestPaperCopy 201 application/json": validator108,
  "requestPaperCopy 400 application/problem+json": validator2,
  "requestPaperCopy 401 application/problem+json": validator2,
  "requestPaperCopy 403 application/problem+json": validator2,
  "requestPaperCopy 404 application/problem+json": validator2,
  "requestPaperCopy 409 application/problem+json": validator2,
  "requestPaperCopy 413 application/problem+json": validator2,
  "requestPaperCopy 415 application/problem+json": validator2,
  "requestPaperCopy 422 application/problem+json": validator2,
  "requestPaperCopy 500 application/problem+json": validator2,
  "claimDefect request application/json": validator112,
  "claimDefect 201 application/json": validator108,
  "claimDefect 400 application/problem+json": validator2,
  "claimDefect 401 application/problem+json": validator2,
  "claimDefect 403 application/problem+json": validator2,
  "claimDefect 404 application/problem+json": validator2,
  "claimDefect 409 application/problem+json": validator2,
  "claimDefect 413 application/problem+json": validator2,
  "claimDefect 415 application/problem+json": validator2,
  "claimDefect 422 application/problem+json": validator2,
  "claimDefect 500 application/problem+json": validator2,
  "getNotificationPreferences 200 application/json": validator113,
  "getNotificationPreferences 401 application/problem+json": validator2,
  "getNotificationPreferences 403 application/problem+json": validator2,
  "getNotificationPreferences 500 application/problem+json": validator2,
  "changeNotificationPreferences request application/json": validator114,
  "changeNotificationPreferences 200 application/json": validator113,
  "changeNotificationPreferences 400 application/problem+json": validator2,
  "changeNotificationPreferences 401 application/problem+json": validator2,
  "changeNotificationPreferences 403 application/problem+json": validator2,
  "changeNotificationPreferences 412 application/problem+json": validator2,
  "changeNotificationPreferences 413 application/problem+json": validator2,
  "changeNotificationPreferences 415 application/problem+json": validator2,
  "changeNotificationPreferences 422 application/problem+json": validator2,
  "changeNotificationPreferences 428 application/problem+json": validator2,
  "changeNotificationPreferences 500 application/problem+json": validator2,
  "listPushSubscriptions 200 application/json": validator115,
  "listPushSubscriptions 200 application/json item": validator116,
  "listPushSubscriptions 401 application/problem+json": validator2,
  "listPushSubscriptions 403 application/problem+json": validator2,
  "listPushSubscriptions 500 application/problem+json": validator2,
  "createPushSubscription request application/json": validator117,
  "createPushSubscription 201 application/json": validator116,
  "createPushSubscription 400 application/problem+json": validator2,
  "createPushSubscription 401 application/problem+json": validator2,
  "createPushSubscription 403 application/problem+json": validator2,
  "createPushSubscription 413 application/problem+json": validator2,
  "createPushSubscription 415 application/problem+json": validator2,
  "createPushSubscription 422 application/problem+json": validator2,
  "createPushSubscription 500 application/problem+json": validator2,
  "deletePushSubscription 401 application/problem+json": validator2,
  "deletePushSubscription 403 application/problem+json": validator2,
  "deletePushSubscription 404 application/problem+json": validator2,
  "deletePushSubscription 500 application/problem+json": validator2,
  "getUnsubscription 200 application/json": validator118,
  "getUnsubscription 400 application/problem+json": validator2,
  "getUnsubscription 404 application/problem+json": validator2,
  "getUnsubscription 500 application/problem+json": validator2,
  "unsubscribe request application/json": validator119,
  "unsubscribe request application/x-www-form-urlencoded": validator119,
  "unsubscribe request multipart/form-data": validator119,
  "unsubscribe 200 application/json": validator118,
  "unsubscribe 400 application/problem+json": validator2,
  "unsubscribe 404 application/problem+json": validator2,
  "unsubscribe 413 application/problem+json": validator2,
  "unsubscribe 415 application/problem+json": validator2,
  "unsubscribe 422 application/problem+json": validator2,
  "unsubscribe 500 application/problem+json": validator2,
  "subscribeAgain 400 application/problem+json": validator2,
  "subscribeAgain 404 application/problem+json": validator2,
  "subscribeAgain 500 application/problem+json": validator2,
  "listNotifications 200 application/json": validator120,
  "listNotifications 200 application/json item": validator121,
  "listNotifications 400 application/problem+json": validator2,
  "listNotifications 401 application/problem+json": validator2,
  "listNotifications 403 application/problem+json": validator2,
  "listNotifications 500 application/problem+json": validator2,
  "getNotificationCounts 200 application/json": validator122,
  "getNotificationCounts 401 application/problem+json": validator2,
  "getNotificationCounts 403 application/problem+json": validator2,
  "getNotificationCounts 500 application/problem+json": validator2,
  "markNotifications request application/json": validator123,
  "markNotifications 200 application/json": validator124,
  "markNotifications 400 application/problem+json": validator2,
  "markNotifications 401 application/problem+json": validator2,
  "markNotifications 403 application/problem+json": validator2,
  "markNotifications 413 application/problem+json": validator2,
  "markNotifications 415 application/problem+json": validator2,
  "markNotifications 422 application/problem+json": validator2,
  "markNotifications 500 application/problem+json": validator2,
  "getNotification 200 application/json": validator121,
  "getNotification 400 application/problem+json": validator2,
  "getNotification 401 application/problem+json": validator2,
  "getNotification 403 application/problem+json": validator2,
  "getNotification 404 application/problem+json": validator2,
  "getNotification 500 application/problem+json": validator2,
  "listBookings 200 application/json": validator125,
  "listBookings 200 application/json item": validator126,
  "listBookings 400 application/problem+json": validator2,
  "listBookings 401 application/problem+json": validator2,
  "listBookings 403 application/problem+json": validator2,
  "listBookings 500 application/problem+json": validator2,
  "holdVisit request application/json": validator127,
  "holdVisit 201 application/json": validator126,
  "holdVisit 400 application/problem+json": validator2,
  "holdVisit 401 application/problem+json": validator2,
  "holdVisit 403 application/problem+json": validator2,
  "holdVisit 404 application/problem+json": validator2,
  "holdVisit 409 application/problem+json": validator2,
  "holdVisit 413 application/problem+json": validator2,
  "holdVisit 415 application/problem+json": validator2,
  "holdVisit 422 application/problem+json": validator2,
  "holdVisit 500 application/problem+json": validator2,
  "getBooking 200 application/json": validator126,
  "getBooking 400 application/problem+json": validator2,
  "getBooking 401 application/problem+json": validator2,
  "getBooking 403 application/problem+json": validator2,
  "getBooking 404 application/problem+json": validator2,
  "getBooking 500 application/problem+json": validator2,
  "confirmVisit 200 application/json": validator126,
  "confirmVisit 400 application/problem+json": validator2,
  "confirmVisit 401 application/problem+json": validator2,
  "confirmVisit 403 application/problem+json": validator2,
  "confirmVisit 404 application/problem+json": validator2,
  "confirmVisit 409 application/problem+json": validator2,
  "confirmVisit 422 application/problem+json": validator2,
  "confirmVisit 500 application/problem+json": validator2,
  "changeVisit request application/json": validator128,
  "changeVisit 200 application/json": validator126,
  "changeVisit 400 application/problem+json": validator2,
  "changeVisit 401 application/problem+json": validator2,
  "changeVisit 403 application/problem+json": validator2,
  "changeVisit 404 application/problem+json": validator2,
  "changeVisit 409 application/problem+json": validator2,
  "changeVisit 412 application/problem+json": validator2,
  "changeVisit 413 application/problem+json": validator2,
  "changeVisit 415 application/problem+json": validator2,
  "changeVisit 422 application/problem+json": validator2,
  "changeVisit 428 application/problem+json": validator2,
  "changeVisit 500 application/problem+json": validator2,
  "cancelVisit 200 application/json": validator126,
  "cancelVisit 400 application/problem+json": validator2,
  "cancelVisit 401 application/problem+json": validator2,
  "cancelVisit 403 application/problem+json": validator2,
  "cancelVisit 404 application/problem+json": validator2,
  "cancelVisit 409 application/problem+json": validator2,
  "cancelVisit 422 application/problem+json": validator2,
  "cancelVisit 500 application/problem+json": validator2,
  "getBookingCalendar 400 application/problem+json": validator2,
  "getBookingCalendar 401 application/problem+json": validator2,
  "getBookingCalendar 403 application/problem+json": validator2,
  "getBookingCalendar 404 application/problem+json": validator2,
  "getBookingCalendar 500 application/problem+json": validator2,
  "listRegions 200 application/json": validator129,
  "listRegions 200 application/json item": validator130,
  "listRegions 429 application/problem+json": validator2,
  "listRegions 500 application/problem+json": validator2,
  "getRegion 200 application/json": validator130,
  "getRegion 404 application/problem+json": validator2,
  "getRegion 500 application/problem+json": validator2,
  "getContactCentre 200 application/json": validator131,
  "getContactCentre 400 application/problem+json": validator2,
  "getContactCentre 429 application/problem+json": validator2,
  "getContactCentre 500 application/problem+json": validator2,
  "listOffices 200 application/json": validator132,
  "listOffices 200 application/json item": validator133,
  "listOffices 400 application/problem+json": validator2,
  "listOffices 429 application/problem+json": validator2,
  "listOffices 500 application/problem+json": validator2,
  "getOffice 200 application/json": validator133,
  "getOffice 400 application/problem+json": validator2,
  "getOffice 404 application/problem+json": validator2,
  "getOffice 500 application/problem+json": validator2,
  "listVisitSlots 200 application/json": validator134,
  "listVisitSlots 200 application/json item": validator135,
  "listVisitSlots 400 application/problem+json": validator2,
  "listVisitSlots 404 application/problem+json": validator2,
  "listVisitSlots 422 application/problem+json": validator2,
  "listVisitSlots 500 application/problem+json": validator2,
  "estimateFee request application/json": validator136,
  "estimateFee 200 application/json": validator137,
  "estimateFee 400 application/problem+json": validator2,
  "estimateFee 413 application/problem+json": validator2,
  "estimateFee 415 application/problem+json": validator2,
  "estimateFee 422 application/problem+json": validator2,
  "estimateFee 429 application/problem+json": validator2,
  "estimateFee 500 application/problem+json": validator2,
  "getCalculation 200 application/json": validator138,
  "getCalculation 401 application/problem+json": validator2,
  "getCalculation 403 application/problem+json": validator2,
  "getCalculation 404 application/problem+json": validator2,
  "getCalculation 409 application/problem+json": validator2,
  "getCalculation 429 application/problem+json": validator2,
  "getCalculation 500 application/problem+json": validator2,
  "listInvoices 200 application/json": validator139,
  "listInvoices 200 application/json item": validator140,
  "listInvoices 400 application/problem+json": validator2,
  "listInvoices 401 application/problem+json": validator2,
  "listInvoices 403 application/problem+json": validator2,
  "listInvoices 404 application/problem+json": validator2,
  "listInvoices 429 application/problem+json": validator2,
  "listInvoices 500 application/problem+json": validator2,
  "listPayments 200 application/json": validator141,
  "listPayments 200 application/json item": validator142,
  "listPayments 400 application/problem+json": validator2,
  "listPayments 401 application/problem+json": validator2,
  "listPayments 403 application/problem+json": validator2,
  "listPayments 429 application/problem+json": validator2,
  "listPayments 500 application/problem+json": validator2,
  "createPayment request application/json": validator143,
  "createPayment 200 application/json": validator142,
  "createPayment 201 application/json": validator142,
  "createPayment 400 application/problem+json": validator2,
  "createPayment 401 application/problem+json": validator2,
  "createPayment 403 application/problem+json": validator2,
  "createPayment 404 application/problem+json": validator2,
  "createPayment 409 application/problem+json": validator2,
  "createPayment 413 application/problem+json": validator2,
  "createPayment 415 application/problem+json": validator2,
  "createPayment 422 application/problem+json": validator2,
  "createPayment 500 application/problem+json": validator2,
  "getPayment 200 application/json": validator142,
  "getPayment 400 application/problem+json": validator2,
  "getPayment 401 application/problem+json": validator2,
  "getPayment 403 application/problem+json": validator2,
  "getPayment 404 application/problem+json": validator2,
  "getPayment 429 application/problem+json": validator2,
  "getPayment 500 application/problem+json": validator2,
  "cancelPayment 200 application/json": validator142,
  "cancelPayment 400 application/problem+json": validator2,
  "cancelPayment 401 application/problem+json": validator2,
  "cancelPayment 403 application/problem+json": validator2,
  "cancelPayment 404 application/problem+json": validator2,
  "cancelPayment 409 application/problem+json": validator2,
  "cancelPayment 422 application/problem+json": validator2,
  "cancelPayment 500 application/problem+json": validator2,
  "refundPayment 200 application/json": validator142,
  "refundPayment 400 application/problem+json": validator2,
  "refundPayment 401 application/problem+json": validator2,
  "refundPayment 403 application/problem+json": validator2,
  "refundPayment 404 application/problem+json": validator2,
  "refundPayment 409 application/problem+json": validator2,
  "refundPayment 422 application/problem+json": validator2,
  "refundPayment 500 application/problem+json": validator2,
  "attachPaymentEvidence request multipart/form-data": validator144,
  "attachPaymentEvidence 200 application/json": validator142,
  "attachPaymentEvidence 400 application/problem+json": validator2,
  "attachPaymentEvidence 401 application/problem+json": validator2,
  "attachPaymentEvidence 403 application/problem+json": validator2,
  "attachPaymentEvidence 404 application/problem+json": validator2,
  "attachPaymentEvidence 409 application/problem+json": validator2,
  "attachPaymentEvidence 413 application/problem+json": validator2,
  "attachPaymentEvidence 415 application/problem+json": validator2,
  "attachPaymentEvidence 422 application/problem+json": validator2,
  "attachPaymentEvidence 500 application/problem+json": validator2,
  "getPaymentOrder 400 application/problem+json": validator2,
  "getPaymentOrder 401 application/problem+json": validator2,
  "getPaymentOrder 403 application/problem+json": validator2,
  "getPaymentOrder 404 application/problem+json": validator2,
  "getPaymentOrder 429 application/problem+json": validator2,
  "getPaymentOrder 500 application/problem+json": validator2,
  "listTariffs 200 application/json": validator145,
  "listTariffs 200 application/json item": validator146,
  "listTariffs 400 application/problem+json": validator2,
  "listTariffs 429 application/problem+json": validator2,
  "listTariffs 500 application/problem+json": validator2,
  "listSocialCategories 200 application/json": validator147,
  "listSocialCategories 200 application/json item": validator148,
  "listSocialCategories 429 application/problem+json": validator2,
  "listSocialCategories 500 application/problem+json": validator2,
};
