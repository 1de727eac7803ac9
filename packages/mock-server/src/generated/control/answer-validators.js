// Generated from openapi/*.yaml by `npm run generate`: edit those.
"use strict";
export const validator0 = validate0;
const schema0 = {"$ref":"contract#/components/schemas/AppealCaseList"};
const schema2 = {"type":"object","required":["items"],"additionalProperties":false,"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/AppealCase"}}}};
const schema3 = {"type":"object","required":["id","number","title","status","statusLabel","sender","dueOn","forwardBy","messages","rating","actions"],"additionalProperties":false,"properties":{"id":{"type":"string"},"number":{"type":"string"},"title":{"$ref":"contract#/components/schemas/Label"},"status":{"$ref":"contract#/components/schemas/AppealStatus"},"statusLabel":{"$ref":"contract#/components/schemas/Label"},"sender":{"type":"string"},"dueOn":{"$ref":"contract#/components/schemas/LocalDate"},"forwardBy":{"anyOf":[{"$ref":"contract#/components/schemas/LocalDate"},{"type":"null"}]},"messages":{"type":"array","items":{"type":"object","required":["author","text","sentAt"],"additionalProperties":false,"properties":{"author":{"$ref":"contract#/components/schemas/AppealAuthor"},"text":{"type":"string"},"sentAt":{"$ref":"contract#/components/schemas/Instant"}}}},"rating":{"anyOf":[{"$ref":"contract#/components/schemas/AppealRating"},{"type":"null"}]},"actions":{"type":"array","items":{"$ref":"contract#/components/schemas/OfferedAction"}}}};
const func0 = Object.prototype.hasOwnProperty;
const schema4 = {"type":"object","required":["ru","en"],"additionalProperties":false,"properties":{"ru":{"type":"string"},"en":{"type":"string"}}};

function validate4(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ru === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ru"}});
errors++;
}
if(data.en === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "en"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "ru") || (key0 === "en"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ru !== undefined){
if(typeof data.ru !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/ru",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.en !== undefined){
if(typeof data.en !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/en",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

const schema5 = {"type":"string","enum":["registered","forwarded","answered"]};

function validate6(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "registered") || (data === "forwarded")) || (data === "answered"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema5.enum}});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

const schema6 = {"type":"string","format":"date"};
const formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function validate9(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.test(data))){
vErrors = noted(vErrors, {instancePath,keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

const schema7 = {"type":"string","enum":["applicant","grid","addressee"]};

function validate12(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "applicant") || (data === "grid")) || (data === "addressee"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema7.enum}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"string","format":"date-time"};
const formats2 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

function validate14(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats2.test(data))){
vErrors = noted(vErrors, {instancePath,keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","required":["score","comment","ratedAt"],"properties":{"score":{"type":"integer","minimum":1,"maximum":5},"comment":{"type":["string","null"]},"ratedAt":{"$ref":"contract#/components/schemas/Instant"}}};

function validate16(data, instancePath=""){
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
vErrors = noted(vErrors, {instancePath:instancePath+"/comment",keyword:"type",params:{type: schema9.properties.comment.type}});
errors++;
}
}
if(data.ratedAt !== undefined){
if(!(validate14(data.ratedAt, instancePath+"/ratedAt")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","required":["name","label","fields"],"additionalProperties":false,"properties":{"name":{"type":"string"},"label":{"$ref":"contract#/components/schemas/Label"},"fields":{"type":"array","items":{"$ref":"contract#/components/schemas/ActionField"}}}};
const schema11 = {"type":"object","required":["name","label"],"additionalProperties":false,"properties":{"name":{"type":"string"},"label":{"$ref":"contract#/components/schemas/Label"},"choices":{"type":"array","items":{"type":"object","required":["value","label"],"additionalProperties":false,"properties":{"value":{"type":"string"},"label":{"$ref":"contract#/components/schemas/Label"}}}},"isRequired":{"type":"boolean"}}};

function validate21(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.label === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "label"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "label")) || (key0 === "choices")) || (key0 === "isRequired"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.label !== undefined){
if(!(validate4(data.label, instancePath+"/label")))errors = (vErrors = joined(vErrors, validate4.errors)).length;
}
if(data.choices !== undefined){
let data2 = data.choices;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.value === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/choices/" + i0,keyword:"required",params:{missingProperty: "value"}});
errors++;
}
if(data3.label === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/choices/" + i0,keyword:"required",params:{missingProperty: "label"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "value") || (key1 === "label"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/choices/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.value !== undefined){
if(typeof data3.value !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/choices/" + i0+"/value",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.label !== undefined){
if(!(validate4(data3.label, instancePath+"/choices/" + i0+"/label")))errors = (vErrors = joined(vErrors, validate4.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/choices/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/choices",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.isRequired !== undefined){
if(typeof data.isRequired !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isRequired",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate19(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.label === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "label"}});
errors++;
}
if(data.fields === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fields"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "label")) || (key0 === "fields"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.label !== undefined){
if(!(validate4(data.label, instancePath+"/label")))errors = (vErrors = joined(vErrors, validate4.errors)).length;
}
if(data.fields !== undefined){
let data2 = data.fields;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data2[i0], instancePath+"/fields/" + i0)))errors = (vErrors = joined(vErrors, validate21.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/fields",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}


function validate3(data, instancePath=""){
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
if(data.title === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.statusLabel === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "statusLabel"}});
errors++;
}
if(data.sender === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sender"}});
errors++;
}
if(data.dueOn === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dueOn"}});
errors++;
}
if(data.forwardBy === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "forwardBy"}});
errors++;
}
if(data.messages === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "messages"}});
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
for(const key0 in data){
if(!(func0.call(schema3.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate4(data.title, instancePath+"/title")))errors = (vErrors = joined(vErrors, validate4.errors)).length;
}
if(data.status !== undefined){
if(!(validate6(data.status, instancePath+"/status")))errors = (vErrors = joined(vErrors, validate6.errors)).length;
}
if(data.statusLabel !== undefined){
if(!(validate4(data.statusLabel, instancePath+"/statusLabel")))errors = (vErrors = joined(vErrors, validate4.errors)).length;
}
if(data.sender !== undefined){
if(typeof data.sender !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/sender",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dueOn !== undefined){
if(!(validate9(data.dueOn, instancePath+"/dueOn")))errors = (vErrors = joined(vErrors, validate9.errors)).length;
}
if(data.forwardBy !== undefined){
let data7 = data.forwardBy;
const _errs13 = errors;
let valid1 = false;
const _errs14 = errors;
if(!(validate9(data7, instancePath+"/forwardBy")))errors = (vErrors = joined(vErrors, validate9.errors)).length;
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs15 = errors;
if(data7 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/forwardBy",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/forwardBy",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.messages !== undefined){
let data8 = data.messages;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.author === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/messages/" + i0,keyword:"required",params:{missingProperty: "author"}});
errors++;
}
if(data9.text === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/messages/" + i0,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data9.sentAt === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/messages/" + i0,keyword:"required",params:{missingProperty: "sentAt"}});
errors++;
}
for(const key1 in data9){
if(!(((key1 === "author") || (key1 === "text")) || (key1 === "sentAt"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/messages/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data9.author !== undefined){
if(!(validate12(data9.author, instancePath+"/messages/" + i0+"/author")))errors = (vErrors = joined(vErrors, validate12.errors)).length;
}
if(data9.text !== undefined){
if(typeof data9.text !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/messages/" + i0+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.sentAt !== undefined){
if(!(validate14(data9.sentAt, instancePath+"/messages/" + i0+"/sentAt")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/messages/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/messages",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.rating !== undefined){
let data13 = data.rating;
const _errs27 = errors;
let valid5 = false;
const _errs28 = errors;
if(!(validate16(data13, instancePath+"/rating")))errors = (vErrors = joined(vErrors, validate16.errors)).length;
var _valid1 = _errs28 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs29 = errors;
if(data13 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/rating",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs29 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
vErrors = noted(vErrors, {instancePath:instancePath+"/rating",keyword:"anyOf",params:{}});
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
if(data.actions !== undefined){
let data14 = data.actions;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate19(data14[i1], instancePath+"/actions/" + i1)))errors = (vErrors = joined(vErrors, validate19.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/actions",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}


function validate2(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "items")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate3.errors)).length;
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

export const validator1 = validate28;
const schema12 = {"$ref":"contract#/components/schemas/AppealCase"};

function validate28(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate3(data, instancePath)))errors = (vErrors = joined(vErrors, validate3.errors)).length;
validate28.errors = vErrors;
return errors === 0;
}

export const validator2 = validate40;
const schema14 = {"$ref":"contract#/components/schemas/Problem"};
const schema15 = {"type":"object","required":["type","title","status","code","requestId"],"properties":{"type":{"type":"string"},"title":{"type":"string"},"status":{"type":"integer","minimum":400,"maximum":599},"detail":{"type":"string"},"code":{"$ref":"contract#/components/schemas/ControlProblemCode"},"requestId":{"type":"string"},"fields":{"type":"object","additionalProperties":{"$ref":"contract#/components/schemas/FieldProblem"}}},"examples":[{"type":"about:blank","title":"Этот адрес не принимает таких запросов","status":405,"code":"method_not_allowed","requestId":"r-7f3a"}]};
const schema16 = {"type":"string","enum":["malformed_request","validation_failed","not_found","method_not_allowed","body_too_large","control_token_required","control_closed","origin_forbidden","sandbox_name_invalid","sandbox_unknown","sandbox_exists","sandbox_permanent","sandbox_alone","sandboxes_limit","stage_forbids","nothing_coming","nothing_came","calendar_not_published","internal_error"]};

function validate42(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((((data === "malformed_request") || (data === "validation_failed")) || (data === "not_found")) || (data === "method_not_allowed")) || (data === "body_too_large")) || (data === "control_token_required")) || (data === "control_closed")) || (data === "origin_forbidden")) || (data === "sandbox_name_invalid")) || (data === "sandbox_unknown")) || (data === "sandbox_exists")) || (data === "sandbox_permanent")) || (data === "sandbox_alone")) || (data === "sandboxes_limit")) || (data === "stage_forbids")) || (data === "nothing_coming")) || (data === "nothing_came")) || (data === "calendar_not_published")) || (data === "internal_error"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema16.enum}});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","required":["code","text"],"properties":{"code":{"type":"string"},"text":{"type":"string"}}};

function validate44(data, instancePath=""){
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
validate44.errors = vErrors;
return errors === 0;
}


function validate41(data, instancePath=""){
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
if(typeof data.type !== "string"){
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
if(!(validate42(data.code, instancePath+"/code")))errors = (vErrors = joined(vErrors, validate42.errors)).length;
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
if(!(validate44(data6[key0], instancePath+"/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))))errors = (vErrors = joined(vErrors, validate44.errors)).length;
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
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate41(data, instancePath)))errors = (vErrors = joined(vErrors, validate41.errors)).length;
validate40.errors = vErrors;
return errors === 0;
}

export const validator3 = validate47;
const schema18 = {"$ref":"contract#/components/schemas/ApplicationCaseList"};
const schema19 = {"type":"object","required":["items","total"],"additionalProperties":false,"properties":{"total":{"type":"integer","minimum":0},"items":{"type":"array","items":{"$ref":"contract#/components/schemas/ApplicationCase"}}}};
const schema20 = {"type":"object","required":["id","number","status","title","location","applicantName","files","stage","nextActor","dueOn","way","next","actions","steps"],"additionalProperties":false,"properties":{"id":{"type":"string"},"number":{"type":["string","null"]},"status":{"$ref":"contract#/components/schemas/ApplicationStatus"},"title":{"type":"string"},"location":{"type":"string"},"applicantName":{"type":"string"},"files":{"type":"array","items":{"type":"object","required":["id","fileName","scan"],"additionalProperties":false,"properties":{"id":{"type":"string"},"fileName":{"type":"string"},"scan":{"$ref":"contract#/components/schemas/ScanState"}}}},"stage":{"anyOf":[{"$ref":"contract#/components/schemas/StageName"},{"type":"null"}]},"nextActor":{"anyOf":[{"$ref":"contract#/components/schemas/Actor"},{"type":"null"}]},"dueOn":{"type":["string","null"]},"way":{"type":"array","items":{"type":"object","required":["stage","state"],"additionalProperties":false,"properties":{"stage":{"$ref":"contract#/components/schemas/StageName"},"state":{"$ref":"contract#/components/schemas/StageState"}}}},"next":{"type":"array","items":{"$ref":"contract#/components/schemas/NextAction"}},"actions":{"type":"array","items":{"$ref":"contract#/components/schemas/OfferedAction"}},"steps":{"type":"array","items":{"$ref":"contract#/components/schemas/OfferedAction"}}}};
const schema21 = {"type":"string","enum":["draft","submitted","incomplete","in_review","suspended","offer_posted","refused","accepted","completed","annulled","withdrawn","terminated"]};

function validate50(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data === "draft") || (data === "submitted")) || (data === "incomplete")) || (data === "in_review")) || (data === "suspended")) || (data === "offer_posted")) || (data === "refused")) || (data === "accepted")) || (data === "completed")) || (data === "annulled")) || (data === "withdrawn")) || (data === "terminated"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema21.enum}});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"string","enum":["pending","clean","infected"]};

function validate52(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "pending") || (data === "clean")) || (data === "infected"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema22.enum}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"string","enum":["filing","completeness","offer","payment","signing","works","meter","fulfilment","inspection","conditions_act","energising","connection_act","temporary_supply","notice","done"]};

function validate54(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((data === "filing") || (data === "completeness")) || (data === "offer")) || (data === "payment")) || (data === "signing")) || (data === "works")) || (data === "meter")) || (data === "fulfilment")) || (data === "inspection")) || (data === "conditions_act")) || (data === "energising")) || (data === "connection_act")) || (data === "temporary_supply")) || (data === "notice")) || (data === "done"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema23.enum}});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"string","enum":["applicant","grid","supplier"]};

function validate56(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "applicant") || (data === "grid")) || (data === "supplier"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema24.enum}});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"string","enum":["done","current","upcoming","stopped"]};

function validate59(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "done") || (data === "current")) || (data === "upcoming")) || (data === "stopped"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema25.enum}});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","required":["kind","label","actor","dueOn","basis","action"],"additionalProperties":false,"properties":{"kind":{"$ref":"contract#/components/schemas/UpcomingActionKind"},"label":{"$ref":"contract#/components/schemas/Label"},"actor":{"$ref":"contract#/components/schemas/Actor"},"dueOn":{"type":["string","null"]},"basis":{"$ref":"contract#/components/schemas/Basis"},"action":{"type":["string","null"]}}};
const schema27 = {"type":"string","enum":["check_completeness","supply_documents","post_offer","pay_invoice","inform_supplier","carry_out_works","give_meter_access","admit_meter","post_notice","pay_part","conclude_supply_contract","decide_request","sign_contract","notify_suspension","notify_fulfilment","inspect","remove_remarks","post_conditions_act","sign_conditions_act","energise","post_connection_act","sign_connection_act","disconnect","answer_objections","choose_inspection_time","propose_inspection_time","confirm_inspection_time"]};

function validate62(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((((((((((((data === "check_completeness") || (data === "supply_documents")) || (data === "post_offer")) || (data === "pay_invoice")) || (data === "inform_supplier")) || (data === "carry_out_works")) || (data === "give_meter_access")) || (data === "admit_meter")) || (data === "post_notice")) || (data === "pay_part")) || (data === "conclude_supply_contract")) || (data === "decide_request")) || (data === "sign_contract")) || (data === "notify_suspension")) || (data === "notify_fulfilment")) || (data === "inspect")) || (data === "remove_remarks")) || (data === "post_conditions_act")) || (data === "sign_conditions_act")) || (data === "energise")) || (data === "post_connection_act")) || (data === "sign_connection_act")) || (data === "disconnect")) || (data === "answer_objections")) || (data === "choose_inspection_time")) || (data === "propose_inspection_time")) || (data === "confirm_inspection_time"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema27.enum}});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"string","pattern":"^[^/]+/.+$"};
const pattern0 = new RegExp("^[^/]+/.+$", "u");

function validate66(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[^/]+/.+$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate61(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.label === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "label"}});
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
if(data.action === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "label")) || (key0 === "actor")) || (key0 === "dueOn")) || (key0 === "basis")) || (key0 === "action"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate62(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate62.errors)).length;
}
if(data.label !== undefined){
if(!(validate4(data.label, instancePath+"/label")))errors = (vErrors = joined(vErrors, validate4.errors)).length;
}
if(data.actor !== undefined){
if(!(validate56(data.actor, instancePath+"/actor")))errors = (vErrors = joined(vErrors, validate56.errors)).length;
}
if(data.dueOn !== undefined){
let data3 = data.dueOn;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"type",params:{type: schema26.properties.dueOn.type}});
errors++;
}
}
if(data.basis !== undefined){
if(!(validate66(data.basis, instancePath+"/basis")))errors = (vErrors = joined(vErrors, validate66.errors)).length;
}
if(data.action !== undefined){
let data5 = data.action;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/action",keyword:"type",params:{type: schema26.properties.action.type}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate49(data, instancePath=""){
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
if(data.title === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.location === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "location"}});
errors++;
}
if(data.applicantName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicantName"}});
errors++;
}
if(data.files === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "files"}});
errors++;
}
if(data.stage === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stage"}});
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
if(data.way === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "way"}});
errors++;
}
if(data.next === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.actions === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actions"}});
errors++;
}
if(data.steps === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "steps"}});
errors++;
}
for(const key0 in data){
if(!(func0.call(schema20.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: schema20.properties.number.type}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate50(data.status, instancePath+"/status")))errors = (vErrors = joined(vErrors, validate50.errors)).length;
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.applicantName !== undefined){
if(typeof data.applicantName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicantName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.files !== undefined){
let data6 = data.files;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/files/" + i0,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data7.fileName === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/files/" + i0,keyword:"required",params:{missingProperty: "fileName"}});
errors++;
}
if(data7.scan === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/files/" + i0,keyword:"required",params:{missingProperty: "scan"}});
errors++;
}
for(const key1 in data7){
if(!(((key1 === "id") || (key1 === "fileName")) || (key1 === "scan"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/files/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data7.id !== undefined){
if(typeof data7.id !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/files/" + i0+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.fileName !== undefined){
if(typeof data7.fileName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/files/" + i0+"/fileName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.scan !== undefined){
if(!(validate52(data7.scan, instancePath+"/files/" + i0+"/scan")))errors = (vErrors = joined(vErrors, validate52.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/files/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/files",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.stage !== undefined){
let data11 = data.stage;
const _errs24 = errors;
let valid4 = false;
const _errs25 = errors;
if(!(validate54(data11, instancePath+"/stage")))errors = (vErrors = joined(vErrors, validate54.errors)).length;
var _valid0 = _errs25 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs26 = errors;
if(data11 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/stage",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs26 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
vErrors = noted(vErrors, {instancePath:instancePath+"/stage",keyword:"anyOf",params:{}});
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
if(data.nextActor !== undefined){
let data12 = data.nextActor;
const _errs29 = errors;
let valid5 = false;
const _errs30 = errors;
if(!(validate56(data12, instancePath+"/nextActor")))errors = (vErrors = joined(vErrors, validate56.errors)).length;
var _valid1 = _errs30 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs31 = errors;
if(data12 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/nextActor",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs31 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
vErrors = noted(vErrors, {instancePath:instancePath+"/nextActor",keyword:"anyOf",params:{}});
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
if(data.dueOn !== undefined){
let data13 = data.dueOn;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/dueOn",keyword:"type",params:{type: schema20.properties.dueOn.type}});
errors++;
}
}
if(data.way !== undefined){
let data14 = data.way;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.stage === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/way/" + i1,keyword:"required",params:{missingProperty: "stage"}});
errors++;
}
if(data15.state === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/way/" + i1,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
for(const key2 in data15){
if(!((key2 === "stage") || (key2 === "state"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/way/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data15.stage !== undefined){
if(!(validate54(data15.stage, instancePath+"/way/" + i1+"/stage")))errors = (vErrors = joined(vErrors, validate54.errors)).length;
}
if(data15.state !== undefined){
if(!(validate59(data15.state, instancePath+"/way/" + i1+"/state")))errors = (vErrors = joined(vErrors, validate59.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/way/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/way",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data18 = data.next;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
if(!(validate61(data18[i2], instancePath+"/next/" + i2)))errors = (vErrors = joined(vErrors, validate61.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.actions !== undefined){
let data20 = data.actions;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate19(data20[i3], instancePath+"/actions/" + i3)))errors = (vErrors = joined(vErrors, validate19.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/actions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.steps !== undefined){
let data22 = data.steps;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(!(validate19(data22[i4], instancePath+"/steps/" + i4)))errors = (vErrors = joined(vErrors, validate19.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate48(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.total === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "total"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "items"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
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
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate49(data1[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate49.errors)).length;
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
validate48.errors = vErrors;
return errors === 0;
}


function validate47(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate48(data, instancePath)))errors = (vErrors = joined(vErrors, validate48.errors)).length;
validate47.errors = vErrors;
return errors === 0;
}

export const validator4 = validate73;
const schema29 = {"$ref":"contract#/components/schemas/ApplicationCase"};

function validate73(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate49(data, instancePath)))errors = (vErrors = joined(vErrors, validate49.errors)).length;
validate73.errors = vErrors;
return errors === 0;
}

export const validator5 = validate85;
const schema31 = {"$ref":"contract#/components/schemas/ScanList"};
const schema32 = {"type":"object","required":["items"],"additionalProperties":false,"properties":{"items":{"type":"array","items":{"type":"object","required":["applicationId","attachmentId","fileName","kind","size"],"additionalProperties":false,"properties":{"applicationId":{"type":"string"},"attachmentId":{"type":"string"},"fileName":{"type":"string"},"kind":{"$ref":"contract#/components/schemas/AttachmentKind"},"size":{"type":"integer","minimum":0}}}}}};
const schema33 = {"type":"string","enum":["title_document","passport_copy","power_of_attorney","owners_consent","location_plan","single_line_diagram","device_list","supply_contract_draft","external_supply_scheme","project_documentation","redistribution_agreement","generator_passport","benefit_certificate","other"]};

function validate87(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((data === "title_document") || (data === "passport_copy")) || (data === "power_of_attorney")) || (data === "owners_consent")) || (data === "location_plan")) || (data === "single_line_diagram")) || (data === "device_list")) || (data === "supply_contract_draft")) || (data === "external_supply_scheme")) || (data === "project_documentation")) || (data === "redistribution_agreement")) || (data === "generator_passport")) || (data === "benefit_certificate")) || (data === "other"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema33.enum}});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate86(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "items")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.applicationId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "applicationId"}});
errors++;
}
if(data1.attachmentId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "attachmentId"}});
errors++;
}
if(data1.fileName === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "fileName"}});
errors++;
}
if(data1.kind === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data1.size === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "applicationId") || (key1 === "attachmentId")) || (key1 === "fileName")) || (key1 === "kind")) || (key1 === "size"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.applicationId !== undefined){
if(typeof data1.applicationId !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0+"/applicationId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.attachmentId !== undefined){
if(typeof data1.attachmentId !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0+"/attachmentId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.fileName !== undefined){
if(typeof data1.fileName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0+"/fileName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.kind !== undefined){
if(!(validate87(data1.kind, instancePath+"/items/" + i0+"/kind")))errors = (vErrors = joined(vErrors, validate87.errors)).length;
}
if(data1.size !== undefined){
let data6 = data1.size;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0+"/size",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0+"/size",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
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
validate86.errors = vErrors;
return errors === 0;
}


function validate85(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate86(data, instancePath)))errors = (vErrors = joined(vErrors, validate86.errors)).length;
validate85.errors = vErrors;
return errors === 0;
}

export const validator6 = validate90;
const schema34 = {"type":"object","required":["applicationId","attachmentId","fileName","kind","size"],"additionalProperties":false,"properties":{"applicationId":{"type":"string"},"attachmentId":{"type":"string"},"fileName":{"type":"string"},"kind":{"$ref":"contract#/components/schemas/AttachmentKind"},"size":{"type":"integer","minimum":0}}};

function validate90(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicationId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicationId"}});
errors++;
}
if(data.attachmentId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "attachmentId"}});
errors++;
}
if(data.fileName === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fileName"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.size === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "applicationId") || (key0 === "attachmentId")) || (key0 === "fileName")) || (key0 === "kind")) || (key0 === "size"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.applicationId !== undefined){
if(typeof data.applicationId !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicationId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.attachmentId !== undefined){
if(typeof data.attachmentId !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/attachmentId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fileName !== undefined){
if(typeof data.fileName !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/fileName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate87(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate87.errors)).length;
}
if(data.size !== undefined){
let data4 = data.size;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

export const validator7 = validate93;
const schema36 = {"$ref":"contract#/components/schemas/CertificateList"};
const schema37 = {"type":"object","required":["items"],"additionalProperties":false,"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/Certificate"}}}};
const schema38 = {"type":"object","required":["id","name","validFrom","validTo","revokedAt","pem"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"validFrom":{"$ref":"contract#/components/schemas/Instant"},"validTo":{"$ref":"contract#/components/schemas/Instant"},"revokedAt":{"type":["string","null"]},"pem":{"type":"string"}}};

function validate95(data, instancePath=""){
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
if(data.validFrom === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "validFrom"}});
errors++;
}
if(data.validTo === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "validTo"}});
errors++;
}
if(data.revokedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "revokedAt"}});
errors++;
}
if(data.pem === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "pem"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "validFrom")) || (key0 === "validTo")) || (key0 === "revokedAt")) || (key0 === "pem"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.validFrom !== undefined){
if(!(validate14(data.validFrom, instancePath+"/validFrom")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
if(data.validTo !== undefined){
if(!(validate14(data.validTo, instancePath+"/validTo")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
if(data.revokedAt !== undefined){
let data4 = data.revokedAt;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/revokedAt",keyword:"type",params:{type: schema38.properties.revokedAt.type}});
errors++;
}
}
if(data.pem !== undefined){
if(typeof data.pem !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/pem",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "items")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate95(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate95.errors)).length;
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
validate94.errors = vErrors;
return errors === 0;
}


function validate93(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate94(data, instancePath)))errors = (vErrors = joined(vErrors, validate94.errors)).length;
validate93.errors = vErrors;
return errors === 0;
}

export const validator8 = validate100;
const schema39 = {"$ref":"contract#/components/schemas/Certificate"};

function validate100(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate95(data, instancePath)))errors = (vErrors = joined(vErrors, validate95.errors)).length;
validate100.errors = vErrors;
return errors === 0;
}

export const validator9 = validate105;
const schema41 = {"type":"object","required":["number"],"additionalProperties":false,"properties":{"number":{"type":"string"}}};

function validate105(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "number")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

export const validator10 = validate106;
const schema42 = {"$ref":"contract#/components/schemas/OrderList"};
const schema43 = {"type":"object","required":["items"],"additionalProperties":false,"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/OrderCase"}}}};
const schema44 = {"type":"object","required":["id","paymentId","kind","amountKopecks","purpose","state","reason","createdAt","expiresAt","events"],"additionalProperties":false,"properties":{"id":{"type":"string"},"paymentId":{"type":"string"},"kind":{"type":"string","enum":["card","sbp"]},"amountKopecks":{"$ref":"contract#/components/schemas/Kopecks"},"purpose":{"type":"string"},"state":{"type":"string","enum":["open","challenge","processing","paid","declined","closed"]},"reason":{"type":["string","null"]},"createdAt":{"$ref":"contract#/components/schemas/Instant"},"expiresAt":{"$ref":"contract#/components/schemas/Instant"},"events":{"type":"array","items":{"$ref":"contract#/components/schemas/OrderEvent"}}}};
const schema45 = {"type":"integer","minimum":0};

function validate109(data, instancePath=""){
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
validate109.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"string","enum":["pay","decline","repeat"]};

function validate113(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "pay") || (data === "decline")) || (data === "repeat"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema46.enum}});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate108(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.paymentId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "paymentId"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.amountKopecks === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "amountKopecks"}});
errors++;
}
if(data.purpose === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "purpose"}});
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
if(data.createdAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.events === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "events"}});
errors++;
}
for(const key0 in data){
if(!(func0.call(schema44.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.paymentId !== undefined){
if(typeof data.paymentId !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/paymentId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "card") || (data2 === "sbp"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema44.properties.kind.enum}});
errors++;
}
}
if(data.amountKopecks !== undefined){
if(!(validate109(data.amountKopecks, instancePath+"/amountKopecks")))errors = (vErrors = joined(vErrors, validate109.errors)).length;
}
if(data.purpose !== undefined){
if(typeof data.purpose !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/purpose",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
let data5 = data.state;
if(typeof data5 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data5 === "open") || (data5 === "challenge")) || (data5 === "processing")) || (data5 === "paid")) || (data5 === "declined")) || (data5 === "closed"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema44.properties.state.enum}});
errors++;
}
}
if(data.reason !== undefined){
let data6 = data.reason;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: schema44.properties.reason.type}});
errors++;
}
}
if(data.createdAt !== undefined){
if(!(validate14(data.createdAt, instancePath+"/createdAt")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
if(data.expiresAt !== undefined){
if(!(validate14(data.expiresAt, instancePath+"/expiresAt")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
if(data.events !== undefined){
let data9 = data.events;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate113(data9[i0], instancePath+"/events/" + i0)))errors = (vErrors = joined(vErrors, validate113.errors)).length;
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
validate108.errors = vErrors;
return errors === 0;
}


function validate107(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "items")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate108(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate108.errors)).length;
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
validate107.errors = vErrors;
return errors === 0;
}


function validate106(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate107(data, instancePath)))errors = (vErrors = joined(vErrors, validate107.errors)).length;
validate106.errors = vErrors;
return errors === 0;
}

export const validator11 = validate117;
const schema47 = {"$ref":"contract#/components/schemas/OrderCase"};

function validate117(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate108(data, instancePath)))errors = (vErrors = joined(vErrors, validate108.errors)).length;
validate117.errors = vErrors;
return errors === 0;
}

export const validator12 = validate124;
const schema49 = {"$ref":"contract#/components/schemas/OperatorAccountList"};
const schema50 = {"type":"object","required":["items"],"additionalProperties":false,"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/OperatorAccount"}}}};
const schema51 = {"type":"object","required":["id","applicantKind","login","name","isSetUp","hasContacts","identityConfirmedAt","roles"],"additionalProperties":false,"properties":{"id":{"type":"string"},"applicantKind":{"$ref":"contract#/components/schemas/ApplicantKind"},"login":{"type":"string"},"name":{"type":"string"},"isSetUp":{"type":"boolean"},"hasContacts":{"type":"boolean"},"identityConfirmedAt":{"anyOf":[{"$ref":"contract#/components/schemas/Instant"},{"type":"null"}]},"roles":{"type":"array","items":{"$ref":"contract#/components/schemas/Role"}}}};
const schema52 = {"type":"string","enum":["individual","sole_proprietor","legal_entity"]};

function validate127(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "individual") || (data === "sole_proprietor")) || (data === "legal_entity"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema52.enum}});
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","required":["accountId","relation","applicantKind","login","displayName"],"properties":{"accountId":{"$ref":"contract#/components/schemas/Id"},"relation":{"$ref":"contract#/components/schemas/RoleRelation"},"applicantKind":{"$ref":"contract#/components/schemas/ApplicantKind"},"login":{"type":"string"},"displayName":{"type":"string"}}};
const schema54 = {"type":"string","minLength":1,"maxLength":64,"pattern":"^[\\w-]+$"};
const pattern1 = new RegExp("^[\\w-]+$", "u");

function validate131(data, instancePath=""){
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
if(!pattern1.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[\\w-]+$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"string","enum":["self","sole_proprietor","representative"]};

function validate133(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "self") || (data === "sole_proprietor")) || (data === "representative"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema55.enum}});
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}


function validate130(data, instancePath=""){
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
if(!(validate131(data.accountId, instancePath+"/accountId")))errors = (vErrors = joined(vErrors, validate131.errors)).length;
}
if(data.relation !== undefined){
if(!(validate133(data.relation, instancePath+"/relation")))errors = (vErrors = joined(vErrors, validate133.errors)).length;
}
if(data.applicantKind !== undefined){
if(!(validate127(data.applicantKind, instancePath+"/applicantKind")))errors = (vErrors = joined(vErrors, validate127.errors)).length;
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
validate130.errors = vErrors;
return errors === 0;
}


function validate126(data, instancePath=""){
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
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.isSetUp === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isSetUp"}});
errors++;
}
if(data.hasContacts === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "hasContacts"}});
errors++;
}
if(data.identityConfirmedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "identityConfirmedAt"}});
errors++;
}
if(data.roles === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "roles"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "applicantKind")) || (key0 === "login")) || (key0 === "name")) || (key0 === "isSetUp")) || (key0 === "hasContacts")) || (key0 === "identityConfirmedAt")) || (key0 === "roles"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.applicantKind !== undefined){
if(!(validate127(data.applicantKind, instancePath+"/applicantKind")))errors = (vErrors = joined(vErrors, validate127.errors)).length;
}
if(data.login !== undefined){
if(typeof data.login !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/login",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.isSetUp !== undefined){
if(typeof data.isSetUp !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isSetUp",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.hasContacts !== undefined){
if(typeof data.hasContacts !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/hasContacts",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.identityConfirmedAt !== undefined){
let data6 = data.identityConfirmedAt;
const _errs14 = errors;
let valid1 = false;
const _errs15 = errors;
if(!(validate14(data6, instancePath+"/identityConfirmedAt")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs16 = errors;
if(data6 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/identityConfirmedAt",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/identityConfirmedAt",keyword:"anyOf",params:{}});
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
if(data.roles !== undefined){
let data7 = data.roles;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate130(data7[i0], instancePath+"/roles/" + i0)))errors = (vErrors = joined(vErrors, validate130.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}


function validate125(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "items")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate126(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate126.errors)).length;
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
validate125.errors = vErrors;
return errors === 0;
}


function validate124(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate125(data, instancePath)))errors = (vErrors = joined(vErrors, validate125.errors)).length;
validate124.errors = vErrors;
return errors === 0;
}

export const validator13 = validate139;
const schema56 = {"$ref":"contract#/components/schemas/OperatorAccount"};

function validate139(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate126(data, instancePath)))errors = (vErrors = joined(vErrors, validate126.errors)).length;
validate139.errors = vErrors;
return errors === 0;
}

export const validator14 = validate145;
const schema58 = {"$ref":"contract#/components/schemas/TemporaryAccessList"};
const schema59 = {"type":"object","required":["items"],"additionalProperties":false,"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/TemporaryAccess"}}}};
const schema60 = {"type":"object","required":["id","accountId","applicantKind","login","name","applicationNumber","scopes","regionCode","issuedAt","expiresAt","usedAt","revokedAt","state"],"properties":{"id":{"type":"string"},"accountId":{"type":"string"},"applicantKind":{"$ref":"contract#/components/schemas/ApplicantKind"},"login":{"type":"string"},"name":{"type":"string"},"applicationNumber":{"type":["string","null"]},"scopes":{"type":"array","items":{"$ref":"contract#/components/schemas/AccessScope"}},"regionCode":{"$ref":"contract#/components/schemas/RegionCode"},"issuedAt":{"$ref":"contract#/components/schemas/Instant"},"expiresAt":{"$ref":"contract#/components/schemas/Instant"},"usedAt":{"type":["string","null"]},"revokedAt":{"type":["string","null"]},"state":{"type":"string","enum":["open","used","expired","revoked"]}}};
const schema61 = {"type":"string","enum":["read","attach","pay"]};

function validate149(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "read") || (data === "attach")) || (data === "pay"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema61.enum}});
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"string","enum":["28","25","27","79","14"]};

function validate151(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "28") || (data === "25")) || (data === "27")) || (data === "79")) || (data === "14"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema62.enum}});
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}


function validate147(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.accountId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "accountId"}});
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
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.applicationNumber === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicationNumber"}});
errors++;
}
if(data.scopes === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "scopes"}});
errors++;
}
if(data.regionCode === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "regionCode"}});
errors++;
}
if(data.issuedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issuedAt"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.usedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "usedAt"}});
errors++;
}
if(data.revokedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "revokedAt"}});
errors++;
}
if(data.state === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.accountId !== undefined){
if(typeof data.accountId !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.applicantKind !== undefined){
if(!(validate127(data.applicantKind, instancePath+"/applicantKind")))errors = (vErrors = joined(vErrors, validate127.errors)).length;
}
if(data.login !== undefined){
if(typeof data.login !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/login",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.applicationNumber !== undefined){
let data5 = data.applicationNumber;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicationNumber",keyword:"type",params:{type: schema60.properties.applicationNumber.type}});
errors++;
}
}
if(data.scopes !== undefined){
let data6 = data.scopes;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate149(data6[i0], instancePath+"/scopes/" + i0)))errors = (vErrors = joined(vErrors, validate149.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.regionCode !== undefined){
if(!(validate151(data.regionCode, instancePath+"/regionCode")))errors = (vErrors = joined(vErrors, validate151.errors)).length;
}
if(data.issuedAt !== undefined){
if(!(validate14(data.issuedAt, instancePath+"/issuedAt")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
if(data.expiresAt !== undefined){
if(!(validate14(data.expiresAt, instancePath+"/expiresAt")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
if(data.usedAt !== undefined){
let data11 = data.usedAt;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/usedAt",keyword:"type",params:{type: schema60.properties.usedAt.type}});
errors++;
}
}
if(data.revokedAt !== undefined){
let data12 = data.revokedAt;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/revokedAt",keyword:"type",params:{type: schema60.properties.revokedAt.type}});
errors++;
}
}
if(data.state !== undefined){
let data13 = data.state;
if(typeof data13 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data13 === "open") || (data13 === "used")) || (data13 === "expired")) || (data13 === "revoked"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema60.properties.state.enum}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}


function validate146(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "items")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate147(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate147.errors)).length;
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
validate146.errors = vErrors;
return errors === 0;
}


function validate145(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate146(data, instancePath)))errors = (vErrors = joined(vErrors, validate146.errors)).length;
validate145.errors = vErrors;
return errors === 0;
}

export const validator15 = validate157;
const schema63 = {"$ref":"contract#/components/schemas/TemporaryAccess"};

function validate157(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate147(data, instancePath)))errors = (vErrors = joined(vErrors, validate147.errors)).length;
validate157.errors = vErrors;
return errors === 0;
}

export const validator16 = validate165;
const schema65 = {"$ref":"contract#/components/schemas/IssuedAccess"};
const schema66 = {"allOf":[{"$ref":"contract#/components/schemas/TemporaryAccess"},{"type":"object","required":["password"],"properties":{"password":{"type":"string"}}}]};

function validate166(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate147(data, instancePath)))errors = (vErrors = joined(vErrors, validate147.errors)).length;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "password"}});
errors++;
}
if(data.password !== undefined){
if(typeof data.password !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/password",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}


function validate165(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate166(data, instancePath)))errors = (vErrors = joined(vErrors, validate166.errors)).length;
validate165.errors = vErrors;
return errors === 0;
}

export const validator17 = validate169;
const schema67 = {"$ref":"contract#/components/schemas/ClockState"};
const schema68 = {"type":"object","required":["now","mode","rate","coming"],"additionalProperties":false,"properties":{"now":{"$ref":"contract#/components/schemas/Instant"},"mode":{"$ref":"contract#/components/schemas/ClockMode"},"rate":{"type":"number"},"coming":{"type":"array","items":{"$ref":"contract#/components/schemas/Deadline"}}}};
const schema69 = {"type":"string","enum":["frozen","running"]};

function validate172(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "frozen") || (data === "running"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema69.enum}});
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":"object","required":["id","at","kind","subject","label"],"additionalProperties":false,"properties":{"id":{"type":"string"},"at":{"$ref":"contract#/components/schemas/Instant"},"kind":{"type":"string"},"subject":{"type":"string"},"label":{"$ref":"contract#/components/schemas/Label"}}};

function validate174(data, instancePath=""){
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
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.subject === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data.label === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "label"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "at")) || (key0 === "kind")) || (key0 === "subject")) || (key0 === "label"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.at !== undefined){
if(!(validate14(data.at, instancePath+"/at")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.label !== undefined){
if(!(validate4(data.label, instancePath+"/label")))errors = (vErrors = joined(vErrors, validate4.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}


function validate170(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.now === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "now"}});
errors++;
}
if(data.mode === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "mode"}});
errors++;
}
if(data.rate === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rate"}});
errors++;
}
if(data.coming === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "coming"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "now") || (key0 === "mode")) || (key0 === "rate")) || (key0 === "coming"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.now !== undefined){
if(!(validate14(data.now, instancePath+"/now")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
if(data.mode !== undefined){
if(!(validate172(data.mode, instancePath+"/mode")))errors = (vErrors = joined(vErrors, validate172.errors)).length;
}
if(data.rate !== undefined){
let data2 = data.rate;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.coming !== undefined){
let data3 = data.coming;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate174(data3[i0], instancePath+"/coming/" + i0)))errors = (vErrors = joined(vErrors, validate174.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/coming",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}


function validate169(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate170(data, instancePath)))errors = (vErrors = joined(vErrors, validate170.errors)).length;
validate169.errors = vErrors;
return errors === 0;
}

export const validator18 = validate179;
const schema71 = {"$ref":"contract#/components/schemas/ClockMoved"};
const schema72 = {"type":"object","required":["now","happened"],"additionalProperties":false,"properties":{"now":{"$ref":"contract#/components/schemas/Instant"},"happened":{"type":"array","items":{"$ref":"contract#/components/schemas/Deadline"}}}};

function validate180(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.now === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "now"}});
errors++;
}
if(data.happened === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "happened"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "now") || (key0 === "happened"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.now !== undefined){
if(!(validate14(data.now, instancePath+"/now")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
if(data.happened !== undefined){
let data1 = data.happened;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate174(data1[i0], instancePath+"/happened/" + i0)))errors = (vErrors = joined(vErrors, validate174.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/happened",keyword:"type",params:{type: "array"}});
errors++;
}
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

export const validator19 = validate184;
const schema73 = {"$ref":"contract#/components/schemas/DeliveryList"};
const schema74 = {"type":"object","required":["items","carriers"],"additionalProperties":false,"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/DeliveryCase"}},"carriers":{"type":"array","items":{"$ref":"contract#/components/schemas/CarrierState"}}}};
const schema75 = {"type":"object","required":["id","channel","kind","title","to","state","reason","createdAt","nextAttemptAt","attempts","actions"],"additionalProperties":false,"properties":{"id":{"type":"string"},"channel":{"$ref":"contract#/components/schemas/NotificationChannel"},"kind":{"$ref":"contract#/components/schemas/NotificationKind"},"title":{"$ref":"contract#/components/schemas/Label"},"to":{"type":"string"},"state":{"$ref":"contract#/components/schemas/DeliveryState"},"reason":{"anyOf":[{"$ref":"contract#/components/schemas/DeliveryReason"},{"type":"null"}]},"createdAt":{"$ref":"contract#/components/schemas/Instant"},"nextAttemptAt":{"anyOf":[{"$ref":"contract#/components/schemas/Instant"},{"type":"null"}]},"attempts":{"type":"array","items":{"$ref":"contract#/components/schemas/DeliveryAttempt"}},"actions":{"type":"array","items":{"$ref":"contract#/components/schemas/DeliveryAction"}}}};
const schema76 = {"type":"string","enum":["email","sms","push"]};

function validate187(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "email") || (data === "sms")) || (data === "push"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema76.enum}});
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":"string","enum":["document_posted","stage_changed","remarks","deadline","payment","appeal","visit_changed","visit_reminder","security"]};

function validate189(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data === "document_posted") || (data === "stage_changed")) || (data === "remarks")) || (data === "deadline")) || (data === "payment")) || (data === "appeal")) || (data === "visit_changed")) || (data === "visit_reminder")) || (data === "security"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema77.enum}});
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"string","enum":["queued","waiting","sent","not_delivered","error","cancelled"]};

function validate192(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data === "queued") || (data === "waiting")) || (data === "sent")) || (data === "not_delivered")) || (data === "error")) || (data === "cancelled"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema78.enum}});
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"string","enum":["quiet_hours","document_unavailable","delayed","fault","address_refused","gave_up","done","account_closed","unsubscribed"]};

function validate194(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data === "quiet_hours") || (data === "document_unavailable")) || (data === "delayed")) || (data === "fault")) || (data === "address_refused")) || (data === "gave_up")) || (data === "done")) || (data === "account_closed")) || (data === "unsubscribed"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema79.enum}});
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"object","required":["at","state","reason"],"properties":{"at":{"$ref":"contract#/components/schemas/Instant"},"state":{"$ref":"contract#/components/schemas/DeliveryState"},"reason":{"oneOf":[{"$ref":"contract#/components/schemas/DeliveryReason"},{"type":"null"}]}}};

function validate198(data, instancePath=""){
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
if(!(validate14(data.at, instancePath+"/at")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
if(data.state !== undefined){
if(!(validate192(data.state, instancePath+"/state")))errors = (vErrors = joined(vErrors, validate192.errors)).length;
}
if(data.reason !== undefined){
let data2 = data.reason;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(!(validate194(data2, instancePath+"/reason")))errors = (vErrors = joined(vErrors, validate194.errors)).length;
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
validate198.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"string","enum":["deliver","fail","delay"]};

function validate203(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "deliver") || (data === "fail")) || (data === "delay"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema81.enum}});
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}


function validate186(data, instancePath=""){
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
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.title === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.to === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to"}});
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
if(data.actions === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actions"}});
errors++;
}
for(const key0 in data){
if(!(func0.call(schema75.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.channel !== undefined){
if(!(validate187(data.channel, instancePath+"/channel")))errors = (vErrors = joined(vErrors, validate187.errors)).length;
}
if(data.kind !== undefined){
if(!(validate189(data.kind, instancePath+"/kind")))errors = (vErrors = joined(vErrors, validate189.errors)).length;
}
if(data.title !== undefined){
if(!(validate4(data.title, instancePath+"/title")))errors = (vErrors = joined(vErrors, validate4.errors)).length;
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
if(!(validate192(data.state, instancePath+"/state")))errors = (vErrors = joined(vErrors, validate192.errors)).length;
}
if(data.reason !== undefined){
let data6 = data.reason;
const _errs11 = errors;
let valid1 = false;
const _errs12 = errors;
if(!(validate194(data6, instancePath+"/reason")))errors = (vErrors = joined(vErrors, validate194.errors)).length;
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs13 = errors;
if(data6 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/reason",keyword:"anyOf",params:{}});
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
if(data.createdAt !== undefined){
if(!(validate14(data.createdAt, instancePath+"/createdAt")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
if(data.nextAttemptAt !== undefined){
let data8 = data.nextAttemptAt;
const _errs17 = errors;
let valid2 = false;
const _errs18 = errors;
if(!(validate14(data8, instancePath+"/nextAttemptAt")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
var _valid1 = _errs18 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs19 = errors;
if(data8 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/nextAttemptAt",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs19 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
vErrors = noted(vErrors, {instancePath:instancePath+"/nextAttemptAt",keyword:"anyOf",params:{}});
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
if(data.attempts !== undefined){
let data9 = data.attempts;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate198(data9[i0], instancePath+"/attempts/" + i0)))errors = (vErrors = joined(vErrors, validate198.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/attempts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.actions !== undefined){
let data11 = data.actions;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate203(data11[i1], instancePath+"/actions/" + i1)))errors = (vErrors = joined(vErrors, validate203.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/actions",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":"object","required":["id","faultPercent","delayPercent","delayMinutes"],"additionalProperties":false,"properties":{"id":{"$ref":"contract#/components/schemas/CarrierId"},"faultPercent":{"type":"integer"},"delayPercent":{"type":"integer"},"delayMinutes":{"type":"integer"}}};
const schema83 = {"type":"string","enum":["email","sms","push","documents"]};

function validate207(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "email") || (data === "sms")) || (data === "push")) || (data === "documents"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema83.enum}});
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}


function validate206(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.faultPercent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "faultPercent"}});
errors++;
}
if(data.delayPercent === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "delayPercent"}});
errors++;
}
if(data.delayMinutes === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "delayMinutes"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "faultPercent")) || (key0 === "delayPercent")) || (key0 === "delayMinutes"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate207(data.id, instancePath+"/id")))errors = (vErrors = joined(vErrors, validate207.errors)).length;
}
if(data.faultPercent !== undefined){
let data1 = data.faultPercent;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/faultPercent",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.delayPercent !== undefined){
let data2 = data.delayPercent;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/delayPercent",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.delayMinutes !== undefined){
let data3 = data.delayMinutes;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/delayMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}


function validate185(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.carriers === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "carriers"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "carriers"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate186(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate186.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.carriers !== undefined){
let data2 = data.carriers;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate206(data2[i1], instancePath+"/carriers/" + i1)))errors = (vErrors = joined(vErrors, validate206.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/carriers",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}


function validate184(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate185(data, instancePath)))errors = (vErrors = joined(vErrors, validate185.errors)).length;
validate184.errors = vErrors;
return errors === 0;
}

export const validator20 = validate211;
const schema84 = {"$ref":"contract#/components/schemas/DeliveryCase"};

function validate211(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate186(data, instancePath)))errors = (vErrors = joined(vErrors, validate186.errors)).length;
validate211.errors = vErrors;
return errors === 0;
}

export const validator21 = validate223;
const schema86 = {"$ref":"contract#/components/schemas/CarrierList"};
const schema87 = {"type":"object","required":["carriers"],"additionalProperties":false,"properties":{"carriers":{"type":"array","items":{"$ref":"contract#/components/schemas/CarrierState"}}}};

function validate224(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.carriers === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "carriers"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "carriers")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.carriers !== undefined){
let data0 = data.carriers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate206(data0[i0], instancePath+"/carriers/" + i0)))errors = (vErrors = joined(vErrors, validate206.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/carriers",keyword:"type",params:{type: "array"}});
errors++;
}
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

export const validator22 = validate227;
const schema88 = {"$ref":"contract#/components/schemas/FaultList"};
const schema89 = {"type":"object","required":["items","profiles"],"additionalProperties":false,"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/ListedFault"}},"profiles":{"type":"array","items":{"$ref":"contract#/components/schemas/FaultProfile"}}}};
const schema90 = {"type":"object","required":["id","name","act","seen","acted"],"additionalProperties":false,"properties":{"id":{"type":"string"},"act":{"$ref":"contract#/components/schemas/FaultAction"},"name":{"type":"string","minLength":1,"maxLength":100},"on":{"$ref":"contract#/components/schemas/FaultMatch"},"probability":{"type":"number","minimum":0,"maximum":1},"after":{"type":"integer","minimum":0,"maximum":1000000},"times":{"type":"integer","minimum":0,"maximum":1000000},"order":{"type":"integer","minimum":-1000,"maximum":1000},"seen":{"type":"integer"},"acted":{"type":"integer"}}};
const schema91 = {"type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"type":"string","enum":["latency","status","too-many-requests","drop-before","drop-after","cut-body","slow-body","wrong-json","broken-contract","time-skew","stale-read","cut-stream","duplicate-webhook"]},"ms":{"type":"number","minimum":0,"maximum":120000},"from":{"type":"number","minimum":0,"maximum":120000},"to":{"type":"number","minimum":0,"maximum":120000},"median":{"type":"number","minimum":0,"maximum":120000},"sigma":{"type":"number","minimum":0,"maximum":5},"status":{"type":"integer","minimum":400,"maximum":599},"code":{"$ref":"contract#/components/schemas/ProblemCode"},"retryAfterSeconds":{"type":"integer","minimum":0,"maximum":86400},"bytes":{"type":"integer","minimum":0,"maximum":100000000},"bytesPerSecond":{"type":"integer","minimum":1,"maximum":100000000},"seconds":{"type":"integer","minimum":-3200000000,"maximum":3200000000},"messages":{"type":"integer","minimum":0,"maximum":1000000}}};
const schema92 = {"type":"string","enum":["malformed_request","validation_failed","unauthenticated","invalid_credentials","session_expired","session_revoked","access_revoked","session_reused","use_dpop_nonce","invalid_dpop_proof","temporary_access_limited","setup_required","token_expired","token_revoked","token_scope_missing","token_forbidden","tokens_limit","webhooks_limit","webhook_disabled","not_found","method_not_allowed","stage_forbids","slot_taken","bookings_limit","booking_over","confirmation_invalid","phone_unconfirmed","part_paid","payment_open","idempotency_mismatch","precondition_required","precondition_failed","body_too_large","unsupported_media_type","upload_offset_mismatch","checksum_mismatch","events_lost","identity_unconfirmed","certificate_required","signature_required","signature_malformed","signature_content_mismatch","certificate_expired","certificate_revoked","certificate_issuer_unknown","signer_mismatch","power_of_attorney_missing","signature_unverifiable","too_many_attempts","calendar_not_published","internal_error"]};

function validate231(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((data === "malformed_request") || (data === "validation_failed")) || (data === "unauthenticated")) || (data === "invalid_credentials")) || (data === "session_expired")) || (data === "session_revoked")) || (data === "access_revoked")) || (data === "session_reused")) || (data === "use_dpop_nonce")) || (data === "invalid_dpop_proof")) || (data === "temporary_access_limited")) || (data === "setup_required")) || (data === "token_expired")) || (data === "token_revoked")) || (data === "token_scope_missing")) || (data === "token_forbidden")) || (data === "tokens_limit")) || (data === "webhooks_limit")) || (data === "webhook_disabled")) || (data === "not_found")) || (data === "method_not_allowed")) || (data === "stage_forbids")) || (data === "slot_taken")) || (data === "bookings_limit")) || (data === "booking_over")) || (data === "confirmation_invalid")) || (data === "phone_unconfirmed")) || (data === "part_paid")) || (data === "payment_open")) || (data === "idempotency_mismatch")) || (data === "precondition_required")) || (data === "precondition_failed")) || (data === "body_too_large")) || (data === "unsupported_media_type")) || (data === "upload_offset_mismatch")) || (data === "checksum_mismatch")) || (data === "events_lost")) || (data === "identity_unconfirmed")) || (data === "certificate_required")) || (data === "signature_required")) || (data === "signature_malformed")) || (data === "signature_content_mismatch")) || (data === "certificate_expired")) || (data === "certificate_revoked")) || (data === "certificate_issuer_unknown")) || (data === "signer_mismatch")) || (data === "power_of_attorney_missing")) || (data === "signature_unverifiable")) || (data === "too_many_attempts")) || (data === "calendar_not_published")) || (data === "internal_error"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema92.enum}});
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}


function validate230(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
for(const key0 in data){
if(!(func0.call(schema91.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((data0 === "latency") || (data0 === "status")) || (data0 === "too-many-requests")) || (data0 === "drop-before")) || (data0 === "drop-after")) || (data0 === "cut-body")) || (data0 === "slow-body")) || (data0 === "wrong-json")) || (data0 === "broken-contract")) || (data0 === "time-skew")) || (data0 === "stale-read")) || (data0 === "cut-stream")) || (data0 === "duplicate-webhook"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema91.properties.kind.enum}});
errors++;
}
}
if(data.ms !== undefined){
let data1 = data.ms;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 120000 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/ms",keyword:"maximum",params:{comparison: "<=", limit: 120000}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/ms",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/ms",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 120000 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/from",keyword:"maximum",params:{comparison: "<=", limit: 120000}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/from",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/from",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 120000 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/to",keyword:"maximum",params:{comparison: "<=", limit: 120000}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/to",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/to",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.median !== undefined){
let data4 = data.median;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 120000 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/median",keyword:"maximum",params:{comparison: "<=", limit: 120000}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/median",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/median",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.sigma !== undefined){
let data5 = data.sigma;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 5 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/sigma",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/sigma",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/sigma",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 599 || isNaN(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599}});
errors++;
}
if(data6 < 400 || isNaN(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 400}});
errors++;
}
}
}
if(data.code !== undefined){
if(!(validate231(data.code, instancePath+"/code")))errors = (vErrors = joined(vErrors, validate231.errors)).length;
}
if(data.retryAfterSeconds !== undefined){
let data8 = data.retryAfterSeconds;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/retryAfterSeconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 86400 || isNaN(data8)){
vErrors = noted(vErrors, {instancePath:instancePath+"/retryAfterSeconds",keyword:"maximum",params:{comparison: "<=", limit: 86400}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = noted(vErrors, {instancePath:instancePath+"/retryAfterSeconds",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.bytes !== undefined){
let data9 = data.bytes;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100000000 || isNaN(data9)){
vErrors = noted(vErrors, {instancePath:instancePath+"/bytes",keyword:"maximum",params:{comparison: "<=", limit: 100000000}});
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = noted(vErrors, {instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.bytesPerSecond !== undefined){
let data10 = data.bytesPerSecond;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/bytesPerSecond",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100000000 || isNaN(data10)){
vErrors = noted(vErrors, {instancePath:instancePath+"/bytesPerSecond",keyword:"maximum",params:{comparison: "<=", limit: 100000000}});
errors++;
}
if(data10 < 1 || isNaN(data10)){
vErrors = noted(vErrors, {instancePath:instancePath+"/bytesPerSecond",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.seconds !== undefined){
let data11 = data.seconds;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/seconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 3200000000 || isNaN(data11)){
vErrors = noted(vErrors, {instancePath:instancePath+"/seconds",keyword:"maximum",params:{comparison: "<=", limit: 3200000000}});
errors++;
}
if(data11 < -3200000000 || isNaN(data11)){
vErrors = noted(vErrors, {instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison: ">=", limit: -3200000000}});
errors++;
}
}
}
if(data.messages !== undefined){
let data12 = data.messages;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/messages",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000 || isNaN(data12)){
vErrors = noted(vErrors, {instancePath:instancePath+"/messages",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = noted(vErrors, {instancePath:instancePath+"/messages",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}

const schema93 = {"type":"object","additionalProperties":false,"properties":{"operation":{"type":"array","minItems":1,"maxItems":200,"items":{"type":"string","maxLength":100}},"method":{"type":"string","maxLength":10},"path":{"type":"string","maxLength":500},"account":{"type":"string","maxLength":100},"nth":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"integer","minimum":1}}}};

function validate234(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "operation") || (key0 === "method")) || (key0 === "path")) || (key0 === "account")) || (key0 === "nth"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.operation !== undefined){
let data0 = data.operation;
if(Array.isArray(data0)){
if(data0.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/operation",keyword:"maxItems",params:{limit: 200}});
errors++;
}
if(data0.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/operation",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/operation/" + i0,keyword:"maxLength",params:{limit: 100}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/operation/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/operation",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.method !== undefined){
let data2 = data.method;
if(typeof data2 === "string"){
if(data2.length > 10){
vErrors = noted(vErrors, {instancePath:instancePath+"/method",keyword:"maxLength",params:{limit: 10}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/method",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 === "string"){
if(data3.length > 500){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 500}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.account !== undefined){
let data4 = data.account;
if(typeof data4 === "string"){
if(data4.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/account",keyword:"maxLength",params:{limit: 100}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/account",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nth !== undefined){
let data5 = data.nth;
if(Array.isArray(data5)){
if(data5.length > 1000){
vErrors = noted(vErrors, {instancePath:instancePath+"/nth",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
if(data5.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/nth",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/nth/" + i1,keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/nth/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/nth",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}


function validate229(data, instancePath=""){
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
if(data.act === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "act"}});
errors++;
}
if(data.seen === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "seen"}});
errors++;
}
if(data.acted === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "acted"}});
errors++;
}
for(const key0 in data){
if(!(func0.call(schema90.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.act !== undefined){
if(!(validate230(data.act, instancePath+"/act")))errors = (vErrors = joined(vErrors, validate230.errors)).length;
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(data2.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(data2.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.on !== undefined){
if(!(validate234(data.on, instancePath+"/on")))errors = (vErrors = joined(vErrors, validate234.errors)).length;
}
if(data.probability !== undefined){
let data4 = data.probability;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/probability",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/probability",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/probability",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.after !== undefined){
let data5 = data.after;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/after",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/after",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/after",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.times !== undefined){
let data6 = data.times;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/times",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/times",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/times",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.order !== undefined){
let data7 = data.order;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/order",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
vErrors = noted(vErrors, {instancePath:instancePath+"/order",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data7 < -1000 || isNaN(data7)){
vErrors = noted(vErrors, {instancePath:instancePath+"/order",keyword:"minimum",params:{comparison: ">=", limit: -1000}});
errors++;
}
}
}
if(data.seen !== undefined){
let data8 = data.seen;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/seen",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.acted !== undefined){
let data9 = data.acted;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/acted",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}

const schema94 = {"type":"object","required":["name","label","description","line"],"additionalProperties":false,"properties":{"name":{"$ref":"contract#/components/schemas/FaultProfileName"},"label":{"$ref":"contract#/components/schemas/Label"},"description":{"$ref":"contract#/components/schemas/Label"},"line":{"type":"string"}}};
const schema95 = {"type":"string","enum":["village-2g","evening-peak","bad-release"]};

function validate238(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "village-2g") || (data === "evening-peak")) || (data === "bad-release"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema95.enum}});
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}


function validate237(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.label === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "label"}});
errors++;
}
if(data.description === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.line === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "line"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "label")) || (key0 === "description")) || (key0 === "line"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate238(data.name, instancePath+"/name")))errors = (vErrors = joined(vErrors, validate238.errors)).length;
}
if(data.label !== undefined){
if(!(validate4(data.label, instancePath+"/label")))errors = (vErrors = joined(vErrors, validate4.errors)).length;
}
if(data.description !== undefined){
if(!(validate4(data.description, instancePath+"/description")))errors = (vErrors = joined(vErrors, validate4.errors)).length;
}
if(data.line !== undefined){
if(typeof data.line !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/line",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}


function validate228(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.profiles === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "profiles"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "profiles"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate229(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate229.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.profiles !== undefined){
let data2 = data.profiles;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate237(data2[i1], instancePath+"/profiles/" + i1)))errors = (vErrors = joined(vErrors, validate237.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/profiles",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}


function validate227(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate228(data, instancePath)))errors = (vErrors = joined(vErrors, validate228.errors)).length;
validate227.errors = vErrors;
return errors === 0;
}

export const validator23 = validate244;
const schema96 = {"$ref":"contract#/components/schemas/ListedFault"};

function validate244(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate229(data, instancePath)))errors = (vErrors = joined(vErrors, validate229.errors)).length;
validate244.errors = vErrors;
return errors === 0;
}

export const validator24 = validate249;
const schema98 = {"$ref":"contract#/components/schemas/ExchangeList"};
const schema99 = {"type":"object","required":["items"],"additionalProperties":false,"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/Exchange"}}}};
const schema100 = {"type":"object","required":["id","at","durationMs","operation","method","path","status","ending","requestId","key","account","person","request","response","findings","faults"],"additionalProperties":false,"properties":{"id":{"type":"integer"},"at":{"$ref":"contract#/components/schemas/Instant"},"durationMs":{"type":"number"},"operation":{"type":["string","null"]},"method":{"type":"string"},"path":{"type":"string"},"status":{"type":["integer","null"]},"ending":{"type":"string","enum":["answered","dropped","aborted"]},"requestId":{"type":["string","null"]},"key":{"type":["string","null"]},"account":{"type":["string","null"]},"person":{"type":["string","null"]},"request":{"type":"object","required":["headers","query"],"additionalProperties":false,"properties":{"headers":{"type":"object","additionalProperties":{"type":"string"}},"query":{"type":"object","additionalProperties":true},"body":{}}},"response":{"oneOf":[{"$ref":"contract#/components/schemas/ExchangeAnswer"},{"type":"null"}]},"findings":{"type":"array","items":{"$ref":"contract#/components/schemas/Finding"}},"faults":{"type":"array","items":{"type":"string"}}}};
const schema101 = {"type":"object","required":["headers"],"additionalProperties":false,"properties":{"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{}}};

function validate253(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headers === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "headers"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "headers") || (key0 === "body"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":"object","required":["side","place","rule"],"additionalProperties":false,"properties":{"side":{"type":"string","enum":["request","response"]},"place":{"type":"string"},"rule":{"type":"string"}}};

function validate255(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.side === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "side"}});
errors++;
}
if(data.place === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "place"}});
errors++;
}
if(data.rule === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "side") || (key0 === "place")) || (key0 === "rule"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.side !== undefined){
let data0 = data.side;
if(typeof data0 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/side",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "request") || (data0 === "response"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema102.properties.side.enum}});
errors++;
}
}
if(data.place !== undefined){
if(typeof data.place !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/place",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}


function validate251(data, instancePath=""){
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
if(data.durationMs === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "durationMs"}});
errors++;
}
if(data.operation === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "operation"}});
errors++;
}
if(data.method === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "method"}});
errors++;
}
if(data.path === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data.status === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.ending === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ending"}});
errors++;
}
if(data.requestId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "requestId"}});
errors++;
}
if(data.key === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "key"}});
errors++;
}
if(data.account === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "account"}});
errors++;
}
if(data.person === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "person"}});
errors++;
}
if(data.request === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "request"}});
errors++;
}
if(data.response === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "response"}});
errors++;
}
if(data.findings === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "findings"}});
errors++;
}
if(data.faults === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "faults"}});
errors++;
}
for(const key0 in data){
if(!(func0.call(schema100.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.at !== undefined){
if(!(validate14(data.at, instancePath+"/at")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
if(data.durationMs !== undefined){
let data2 = data.durationMs;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/durationMs",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.operation !== undefined){
let data3 = data.operation;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/operation",keyword:"type",params:{type: schema100.properties.operation.type}});
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/method",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: schema100.properties.status.type}});
errors++;
}
}
if(data.ending !== undefined){
let data7 = data.ending;
if(typeof data7 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/ending",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data7 === "answered") || (data7 === "dropped")) || (data7 === "aborted"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/ending",keyword:"enum",params:{allowedValues: schema100.properties.ending.enum}});
errors++;
}
}
if(data.requestId !== undefined){
let data8 = data.requestId;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/requestId",keyword:"type",params:{type: schema100.properties.requestId.type}});
errors++;
}
}
if(data.key !== undefined){
let data9 = data.key;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/key",keyword:"type",params:{type: schema100.properties.key.type}});
errors++;
}
}
if(data.account !== undefined){
let data10 = data.account;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/account",keyword:"type",params:{type: schema100.properties.account.type}});
errors++;
}
}
if(data.person !== undefined){
let data11 = data.person;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/person",keyword:"type",params:{type: schema100.properties.person.type}});
errors++;
}
}
if(data.request !== undefined){
let data12 = data.request;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.headers === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/request",keyword:"required",params:{missingProperty: "headers"}});
errors++;
}
if(data12.query === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/request",keyword:"required",params:{missingProperty: "query"}});
errors++;
}
for(const key1 in data12){
if(!(((key1 === "headers") || (key1 === "query")) || (key1 === "body"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/request",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data12.headers !== undefined){
let data13 = data12.headers;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(typeof data13[key2] !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/request/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/request/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data12.query !== undefined){
let data15 = data12.query;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/request/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/request",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.response !== undefined){
let data16 = data.response;
const _errs37 = errors;
let valid3 = false;
let passing0 = null;
const _errs38 = errors;
if(!(validate253(data16, instancePath+"/response")))errors = (vErrors = joined(vErrors, validate253.errors)).length;
var _valid0 = _errs38 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs39 = errors;
if(data16 !== null){
vErrors = noted(vErrors, {instancePath:instancePath+"/response",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs39 === errors;
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
vErrors = noted(vErrors, {instancePath:instancePath+"/response",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
}
if(data.findings !== undefined){
let data17 = data.findings;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(!(validate255(data17[i0], instancePath+"/findings/" + i0)))errors = (vErrors = joined(vErrors, validate255.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/findings",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.faults !== undefined){
let data19 = data.faults;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
if(typeof data19[i1] !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/faults/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/faults",keyword:"type",params:{type: "array"}});
errors++;
}
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "items")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate251(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate251.errors)).length;
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
validate250.errors = vErrors;
return errors === 0;
}


function validate249(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate250(data, instancePath)))errors = (vErrors = joined(vErrors, validate250.errors)).length;
validate249.errors = vErrors;
return errors === 0;
}

export const validator25 = validate259;
const schema103 = {"$ref":"contract#/components/schemas/Exchange"};

function validate259(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate251(data, instancePath)))errors = (vErrors = joined(vErrors, validate251.errors)).length;
validate259.errors = vErrors;
return errors === 0;
}

export const validator26 = validate265;
const schema105 = {"type":"object","required":["isMet","count","explanation"],"additionalProperties":false,"properties":{"isMet":{"type":"boolean"},"count":{"type":"integer"},"explanation":{"type":["string","null"]}}};

function validate265(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isMet === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "isMet"}});
errors++;
}
if(data.count === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
if(data.explanation === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "explanation"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "isMet") || (key0 === "count")) || (key0 === "explanation"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.isMet !== undefined){
if(typeof data.isMet !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isMet",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.explanation !== undefined){
let data2 = data.explanation;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/explanation",keyword:"type",params:{type: schema105.properties.explanation.type}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}

export const validator27 = validate266;
const schema106 = {"$ref":"contract#/components/schemas/MessageList"};
const schema107 = {"type":"object","required":["items"],"additionalProperties":false,"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/Message"}}}};
const schema108 = {"type":"object","required":["id","channel","to","kind","subject","text","links","code","parts","at"],"additionalProperties":false,"properties":{"id":{"type":"string"},"channel":{"$ref":"contract#/components/schemas/NotificationChannel"},"to":{"type":"string"},"kind":{"type":"string"},"subject":{"type":"string"},"text":{"type":"string"},"links":{"type":"array","items":{"type":"string"}},"code":{"type":["string","null"]},"parts":{"type":["integer","null"]},"unsubscribeUrl":{"type":"string"},"push":{"$ref":"contract#/components/schemas/PushContent"},"at":{"$ref":"contract#/components/schemas/Instant"}}};
const schema109 = {"type":"object","required":["payload","keys","urgency"],"additionalProperties":false,"properties":{"payload":{"type":"object","required":["title","body","url","tag"],"additionalProperties":false,"properties":{"title":{"type":"string"},"body":{"type":"string"},"url":{"type":"string"},"tag":{"type":"string"}}},"keys":{"$ref":"contract#/components/schemas/PushKeys"},"urgency":{"type":"string","enum":["high","normal"]}}};
const schema110 = {"type":"object","additionalProperties":false,"required":["p256dh","auth"],"properties":{"p256dh":{"type":"string","pattern":"^B[\\w-]{86}$"},"auth":{"type":"string","pattern":"^[\\w-]{22}$"}}};
const pattern2 = new RegExp("^B[\\w-]{86}$", "u");
const pattern3 = new RegExp("^[\\w-]{22}$", "u");

function validate271(data, instancePath=""){
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
if(!pattern2.test(data0)){
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
if(!pattern3.test(data1)){
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
validate271.errors = vErrors;
return errors === 0;
}


function validate270(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payload === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "payload"}});
errors++;
}
if(data.keys === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "keys"}});
errors++;
}
if(data.urgency === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "urgency"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "payload") || (key0 === "keys")) || (key0 === "urgency"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.payload !== undefined){
let data0 = data.payload;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/payload",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data0.body === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/payload",keyword:"required",params:{missingProperty: "body"}});
errors++;
}
if(data0.url === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/payload",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data0.tag === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/payload",keyword:"required",params:{missingProperty: "tag"}});
errors++;
}
for(const key1 in data0){
if(!((((key1 === "title") || (key1 === "body")) || (key1 === "url")) || (key1 === "tag"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/payload",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.title !== undefined){
if(typeof data0.title !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/payload/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.body !== undefined){
if(typeof data0.body !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/payload/body",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.url !== undefined){
if(typeof data0.url !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/payload/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.tag !== undefined){
if(typeof data0.tag !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/payload/tag",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/payload",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.keys !== undefined){
if(!(validate271(data.keys, instancePath+"/keys")))errors = (vErrors = joined(vErrors, validate271.errors)).length;
}
if(data.urgency !== undefined){
let data6 = data.urgency;
if(typeof data6 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/urgency",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data6 === "high") || (data6 === "normal"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/urgency",keyword:"enum",params:{allowedValues: schema109.properties.urgency.enum}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}


function validate268(data, instancePath=""){
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
if(data.to === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.subject === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data.text === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.links === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "links"}});
errors++;
}
if(data.code === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.parts === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "parts"}});
errors++;
}
if(data.at === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
for(const key0 in data){
if(!(func0.call(schema108.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.channel !== undefined){
if(!(validate187(data.channel, instancePath+"/channel")))errors = (vErrors = joined(vErrors, validate187.errors)).length;
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.links !== undefined){
let data6 = data.links;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/links/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/links",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.code !== undefined){
let data8 = data.code;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: schema108.properties.code.type}});
errors++;
}
}
if(data.parts !== undefined){
let data9 = data.parts;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/parts",keyword:"type",params:{type: schema108.properties.parts.type}});
errors++;
}
}
if(data.unsubscribeUrl !== undefined){
if(typeof data.unsubscribeUrl !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/unsubscribeUrl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.push !== undefined){
if(!(validate270(data.push, instancePath+"/push")))errors = (vErrors = joined(vErrors, validate270.errors)).length;
}
if(data.at !== undefined){
if(!(validate14(data.at, instancePath+"/at")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}


function validate267(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "items")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate268(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate268.errors)).length;
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

export const validator28 = validate277;
const schema111 = {"$ref":"contract#/components/schemas/Message"};

function validate277(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate268(data, instancePath)))errors = (vErrors = joined(vErrors, validate268.errors)).length;
validate277.errors = vErrors;
return errors === 0;
}

export const validator29 = validate283;
const schema113 = {"$ref":"contract#/components/schemas/PersonList"};
const schema114 = {"type":"object","required":["items"],"additionalProperties":false,"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/Person"}}}};
const schema115 = {"type":"object","required":["applicantKind","login","password","name","purpose"],"additionalProperties":false,"properties":{"applicantKind":{"$ref":"contract#/components/schemas/ApplicantKind"},"login":{"type":"string"},"password":{"type":"string"},"name":{"type":"string"},"purpose":{"$ref":"contract#/components/schemas/Label"},"totpSecret":{"type":"string"}}};

function validate285(data, instancePath=""){
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
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.purpose === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "applicantKind") || (key0 === "login")) || (key0 === "password")) || (key0 === "name")) || (key0 === "purpose")) || (key0 === "totpSecret"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.applicantKind !== undefined){
if(!(validate127(data.applicantKind, instancePath+"/applicantKind")))errors = (vErrors = joined(vErrors, validate127.errors)).length;
}
if(data.login !== undefined){
if(typeof data.login !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/login",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.password !== undefined){
if(typeof data.password !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/password",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.purpose !== undefined){
if(!(validate4(data.purpose, instancePath+"/purpose")))errors = (vErrors = joined(vErrors, validate4.errors)).length;
}
if(data.totpSecret !== undefined){
if(typeof data.totpSecret !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/totpSecret",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}


function validate284(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "items")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate285(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate285.errors)).length;
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
validate284.errors = vErrors;
return errors === 0;
}


function validate283(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate284(data, instancePath)))errors = (vErrors = joined(vErrors, validate284.errors)).length;
validate283.errors = vErrors;
return errors === 0;
}

export const validator30 = validate290;
const schema116 = {"$ref":"contract#/components/schemas/Person"};

function validate290(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate285(data, instancePath)))errors = (vErrors = joined(vErrors, validate285.errors)).length;
validate290.errors = vErrors;
return errors === 0;
}

export const validator31 = validate295;
const schema118 = {"$ref":"contract#/components/schemas/SandboxList"};
const schema119 = {"type":"object","required":["items"],"additionalProperties":false,"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/SandboxEntry"}}}};
const schema120 = {"type":"object","required":["name","apiPath","consolePath","createdAt","usedAt","expiresAt"],"additionalProperties":false,"properties":{"name":{"$ref":"contract#/components/schemas/SandboxName"},"apiPath":{"type":"string"},"consolePath":{"type":"string"},"createdAt":{"$ref":"contract#/components/schemas/Instant"},"usedAt":{"$ref":"contract#/components/schemas/Instant"},"expiresAt":{"type":["string","null"]}}};
const schema121 = {"type":"string","pattern":"^[A-Za-z0-9][\\w-]{0,63}$"};
const pattern4 = new RegExp("^[A-Za-z0-9][\\w-]{0,63}$", "u");

function validate298(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][\\w-]{0,63}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate298.errors = vErrors;
return errors === 0;
}


function validate297(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.apiPath === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "apiPath"}});
errors++;
}
if(data.consolePath === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "consolePath"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.usedAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "usedAt"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "apiPath")) || (key0 === "consolePath")) || (key0 === "createdAt")) || (key0 === "usedAt")) || (key0 === "expiresAt"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate298(data.name, instancePath+"/name")))errors = (vErrors = joined(vErrors, validate298.errors)).length;
}
if(data.apiPath !== undefined){
if(typeof data.apiPath !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/apiPath",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.consolePath !== undefined){
if(typeof data.consolePath !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/consolePath",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.createdAt !== undefined){
if(!(validate14(data.createdAt, instancePath+"/createdAt")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
if(data.usedAt !== undefined){
if(!(validate14(data.usedAt, instancePath+"/usedAt")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
if(data.expiresAt !== undefined){
let data5 = data.expiresAt;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: schema120.properties.expiresAt.type}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}


function validate296(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "items")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate297(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate297.errors)).length;
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
validate296.errors = vErrors;
return errors === 0;
}


function validate295(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate296(data, instancePath)))errors = (vErrors = joined(vErrors, validate296.errors)).length;
validate295.errors = vErrors;
return errors === 0;
}

export const validator32 = validate304;
const schema122 = {"$ref":"contract#/components/schemas/SandboxEntry"};

function validate304(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate297(data, instancePath)))errors = (vErrors = joined(vErrors, validate297.errors)).length;
validate304.errors = vErrors;
return errors === 0;
}

export const validator33 = validate310;
const schema124 = {"$ref":"contract#/components/schemas/SandboxSettings"};
const schema125 = {"type":"object","required":["seed","siteUrl","englishSiteUrl","operator","esia","scanSeconds"],"additionalProperties":false,"properties":{"seed":{"type":"integer"},"siteUrl":{"type":"string"},"englishSiteUrl":{"type":"string"},"operator":{"type":"string","enum":["manual","automatic"]},"esia":{"type":"boolean"},"scanSeconds":{"type":"number","minimum":0}}};

function validate311(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seed === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "seed"}});
errors++;
}
if(data.siteUrl === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "siteUrl"}});
errors++;
}
if(data.englishSiteUrl === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "englishSiteUrl"}});
errors++;
}
if(data.operator === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "operator"}});
errors++;
}
if(data.esia === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "esia"}});
errors++;
}
if(data.scanSeconds === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "scanSeconds"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "seed") || (key0 === "siteUrl")) || (key0 === "englishSiteUrl")) || (key0 === "operator")) || (key0 === "esia")) || (key0 === "scanSeconds"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.seed !== undefined){
let data0 = data.seed;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/seed",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.siteUrl !== undefined){
if(typeof data.siteUrl !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/siteUrl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.englishSiteUrl !== undefined){
if(typeof data.englishSiteUrl !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/englishSiteUrl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.operator !== undefined){
let data3 = data.operator;
if(typeof data3 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/operator",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data3 === "manual") || (data3 === "automatic"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/operator",keyword:"enum",params:{allowedValues: schema125.properties.operator.enum}});
errors++;
}
}
if(data.esia !== undefined){
if(typeof data.esia !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/esia",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.scanSeconds !== undefined){
let data5 = data.scanSeconds;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/scanSeconds",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/scanSeconds",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}


function validate310(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate311(data, instancePath)))errors = (vErrors = joined(vErrors, validate311.errors)).length;
validate310.errors = vErrors;
return errors === 0;
}

export const validator34 = validate313;
const schema126 = {"$ref":"contract#/components/schemas/ScenarioList"};
const schema127 = {"type":"object","required":["items"],"additionalProperties":false,"properties":{"items":{"type":"array","items":{"type":"object","required":["name","title","description"],"additionalProperties":false,"properties":{"name":{"type":"string"},"title":{"$ref":"contract#/components/schemas/Label"},"description":{"$ref":"contract#/components/schemas/Label"}}}}}};

function validate314(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "items")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data1.title === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data1.description === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
for(const key1 in data1){
if(!(((key1 === "name") || (key1 === "title")) || (key1 === "description"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.title !== undefined){
if(!(validate4(data1.title, instancePath+"/items/" + i0+"/title")))errors = (vErrors = joined(vErrors, validate4.errors)).length;
}
if(data1.description !== undefined){
if(!(validate4(data1.description, instancePath+"/items/" + i0+"/description")))errors = (vErrors = joined(vErrors, validate4.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/items/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
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
validate314.errors = vErrors;
return errors === 0;
}


function validate313(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate314(data, instancePath)))errors = (vErrors = joined(vErrors, validate314.errors)).length;
validate313.errors = vErrors;
return errors === 0;
}

export const validator35 = validate318;
const schema128 = {"type":"object","required":["name","title","description"],"additionalProperties":false,"properties":{"name":{"type":"string"},"title":{"$ref":"contract#/components/schemas/Label"},"description":{"$ref":"contract#/components/schemas/Label"}}};

function validate318(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.title === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.description === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "title")) || (key0 === "description"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate4(data.title, instancePath+"/title")))errors = (vErrors = joined(vErrors, validate4.errors)).length;
}
if(data.description !== undefined){
if(!(validate4(data.description, instancePath+"/description")))errors = (vErrors = joined(vErrors, validate4.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}

export const validator36 = validate322;
const schema130 = {"$ref":"contract#/components/schemas/SnapshotList"};
const schema131 = {"type":"object","required":["items"],"additionalProperties":false,"properties":{"items":{"type":"array","items":{"$ref":"contract#/components/schemas/Snapshot"}}}};
const schema132 = {"type":"object","required":["name","at"],"additionalProperties":false,"properties":{"name":{"type":"string"},"at":{"$ref":"contract#/components/schemas/Instant"}}};

function validate324(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.at === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "at"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.at !== undefined){
if(!(validate14(data.at, instancePath+"/at")))errors = (vErrors = joined(vErrors, validate14.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}


function validate323(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "items")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate324(data0[i0], instancePath+"/items/" + i0)))errors = (vErrors = joined(vErrors, validate324.errors)).length;
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
validate323.errors = vErrors;
return errors === 0;
}


function validate322(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate323(data, instancePath)))errors = (vErrors = joined(vErrors, validate323.errors)).length;
validate322.errors = vErrors;
return errors === 0;
}

export const validator37 = validate328;
const schema133 = {"$ref":"contract#/components/schemas/Snapshot"};

function validate328(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate324(data, instancePath)))errors = (vErrors = joined(vErrors, validate324.errors)).length;
validate328.errors = vErrors;
return errors === 0;
}

export const validator38 = validate332;
const schema135 = {"$ref":"contract#/components/schemas/StateDifference"};
const schema136 = {"type":"object","required":["tables","files"],"additionalProperties":false,"properties":{"tables":{"type":"array","items":{"type":"object","required":["table","added","removed","changed"],"additionalProperties":false,"properties":{"table":{"type":"string"},"added":{"type":"array","items":{"type":"string"}},"removed":{"type":"array","items":{"type":"string"}},"changed":{"type":"array","items":{"type":"object","required":["id","fields"],"additionalProperties":false,"properties":{"id":{"type":"string"},"fields":{"type":"array","items":{"type":"object","required":["name","before","after"],"additionalProperties":false,"properties":{"name":{"type":"string"},"before":{"type":["string","null"]},"after":{"type":["string","null"]}}}}}}}}}},"files":{"type":"object","required":["added","changed","removed"],"additionalProperties":false,"properties":{"added":{"type":"array","items":{"type":"string"}},"changed":{"type":"array","items":{"type":"string"}},"removed":{"type":"array","items":{"type":"string"}}}}}};

function validate333(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tables === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tables"}});
errors++;
}
if(data.files === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "files"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "tables") || (key0 === "files"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tables !== undefined){
let data0 = data.tables;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.table === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0,keyword:"required",params:{missingProperty: "table"}});
errors++;
}
if(data1.added === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0,keyword:"required",params:{missingProperty: "added"}});
errors++;
}
if(data1.removed === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0,keyword:"required",params:{missingProperty: "removed"}});
errors++;
}
if(data1.changed === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0,keyword:"required",params:{missingProperty: "changed"}});
errors++;
}
for(const key1 in data1){
if(!((((key1 === "table") || (key1 === "added")) || (key1 === "removed")) || (key1 === "changed"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.table !== undefined){
if(typeof data1.table !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/table",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.added !== undefined){
let data3 = data1.added;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/added/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/added",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.removed !== undefined){
let data5 = data1.removed;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(typeof data5[i2] !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/removed/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/removed",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.changed !== undefined){
let data7 = data1.changed;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/changed/" + i3,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data8.fields === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/changed/" + i3,keyword:"required",params:{missingProperty: "fields"}});
errors++;
}
for(const key2 in data8){
if(!((key2 === "id") || (key2 === "fields"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/changed/" + i3,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data8.id !== undefined){
if(typeof data8.id !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/changed/" + i3+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.fields !== undefined){
let data10 = data8.fields;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
let data11 = data10[i4];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.name === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/changed/" + i3+"/fields/" + i4,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data11.before === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/changed/" + i3+"/fields/" + i4,keyword:"required",params:{missingProperty: "before"}});
errors++;
}
if(data11.after === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/changed/" + i3+"/fields/" + i4,keyword:"required",params:{missingProperty: "after"}});
errors++;
}
for(const key3 in data11){
if(!(((key3 === "name") || (key3 === "before")) || (key3 === "after"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/changed/" + i3+"/fields/" + i4,keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data11.name !== undefined){
if(typeof data11.name !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/changed/" + i3+"/fields/" + i4+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.before !== undefined){
let data13 = data11.before;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/changed/" + i3+"/fields/" + i4+"/before",keyword:"type",params:{type: schema136.properties.tables.items.properties.changed.items.properties.fields.items.properties.before.type}});
errors++;
}
}
if(data11.after !== undefined){
let data14 = data11.after;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/changed/" + i3+"/fields/" + i4+"/after",keyword:"type",params:{type: schema136.properties.tables.items.properties.changed.items.properties.fields.items.properties.after.type}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/changed/" + i3+"/fields/" + i4,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/changed/" + i3+"/fields",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/changed/" + i3,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0+"/changed",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/tables/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/tables",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.files !== undefined){
let data15 = data.files;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.added === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/files",keyword:"required",params:{missingProperty: "added"}});
errors++;
}
if(data15.changed === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/files",keyword:"required",params:{missingProperty: "changed"}});
errors++;
}
if(data15.removed === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/files",keyword:"required",params:{missingProperty: "removed"}});
errors++;
}
for(const key4 in data15){
if(!(((key4 === "added") || (key4 === "changed")) || (key4 === "removed"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/files",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data15.added !== undefined){
let data16 = data15.added;
if(Array.isArray(data16)){
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
if(typeof data16[i5] !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/files/added/" + i5,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/files/added",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data15.changed !== undefined){
let data18 = data15.changed;
if(Array.isArray(data18)){
const len6 = data18.length;
for(let i6=0; i6<len6; i6++){
if(typeof data18[i6] !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/files/changed/" + i6,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/files/changed",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data15.removed !== undefined){
let data20 = data15.removed;
if(Array.isArray(data20)){
const len7 = data20.length;
for(let i7=0; i7<len7; i7++){
if(typeof data20[i7] !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/files/removed/" + i7,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/files/removed",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/files",keyword:"type",params:{type: "object"}});
errors++;
}
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

function noted(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}

function joined(errors, others) {
return errors === null ? others : errors.concat(others);
}

export const validators = {
  "listAppeals 200 application/json": validator0,
  "listAppeals 200 application/json item": validator1,
  "listAppeals 401 application/problem+json": validator2,
  "listAppeals 403 application/problem+json": validator2,
  "listAppeals 500 application/problem+json": validator2,
  "runAppealAction 200 application/json": validator1,
  "runAppealAction 400 application/problem+json": validator2,
  "runAppealAction 401 application/problem+json": validator2,
  "runAppealAction 403 application/problem+json": validator2,
  "runAppealAction 404 application/problem+json": validator2,
  "runAppealAction 409 application/problem+json": validator2,
  "runAppealAction 413 application/problem+json": validator2,
  "runAppealAction 422 application/problem+json": validator2,
  "runAppealAction 500 application/problem+json": validator2,
  "runAppealAction 503 application/problem+json": validator2,
  "listApplications 200 application/json": validator3,
  "listApplications 200 application/json item": validator4,
  "listApplications 400 application/problem+json": validator2,
  "listApplications 401 application/problem+json": validator2,
  "listApplications 403 application/problem+json": validator2,
  "listApplications 500 application/problem+json": validator2,
  "fileApplication 201 application/json": validator4,
  "fileApplication 400 application/problem+json": validator2,
  "fileApplication 401 application/problem+json": validator2,
  "fileApplication 403 application/problem+json": validator2,
  "fileApplication 404 application/problem+json": validator2,
  "fileApplication 409 application/problem+json": validator2,
  "fileApplication 413 application/problem+json": validator2,
  "fileApplication 422 application/problem+json": validator2,
  "fileApplication 500 application/problem+json": validator2,
  "fileApplication 503 application/problem+json": validator2,
  "getApplication 200 application/json": validator4,
  "getApplication 401 application/problem+json": validator2,
  "getApplication 403 application/problem+json": validator2,
  "getApplication 404 application/problem+json": validator2,
  "getApplication 500 application/problem+json": validator2,
  "runApplicationAction 200 application/json": validator4,
  "runApplicationAction 400 application/problem+json": validator2,
  "runApplicationAction 401 application/problem+json": validator2,
  "runApplicationAction 403 application/problem+json": validator2,
  "runApplicationAction 404 application/problem+json": validator2,
  "runApplicationAction 409 application/problem+json": validator2,
  "runApplicationAction 413 application/problem+json": validator2,
  "runApplicationAction 422 application/problem+json": validator2,
  "runApplicationAction 500 application/problem+json": validator2,
  "runApplicationAction 503 application/problem+json": validator2,
  "takeApplicantStep 200 application/json": validator4,
  "takeApplicantStep 400 application/problem+json": validator2,
  "takeApplicantStep 401 application/problem+json": validator2,
  "takeApplicantStep 403 application/problem+json": validator2,
  "takeApplicantStep 404 application/problem+json": validator2,
  "takeApplicantStep 409 application/problem+json": validator2,
  "takeApplicantStep 413 application/problem+json": validator2,
  "takeApplicantStep 422 application/problem+json": validator2,
  "takeApplicantStep 500 application/problem+json": validator2,
  "takeApplicantStep 503 application/problem+json": validator2,
  "listScans 200 application/json": validator5,
  "listScans 200 application/json item": validator6,
  "listScans 401 application/problem+json": validator2,
  "listScans 403 application/problem+json": validator2,
  "listScans 500 application/problem+json": validator2,
  "decideScan 400 application/problem+json": validator2,
  "decideScan 401 application/problem+json": validator2,
  "decideScan 403 application/problem+json": validator2,
  "decideScan 404 application/problem+json": validator2,
  "decideScan 413 application/problem+json": validator2,
  "decideScan 422 application/problem+json": validator2,
  "decideScan 500 application/problem+json": validator2,
  "getAuthorityCertificate 401 application/problem+json": validator2,
  "getAuthorityCertificate 403 application/problem+json": validator2,
  "getAuthorityCertificate 500 application/problem+json": validator2,
  "getRevocationList 401 application/problem+json": validator2,
  "getRevocationList 403 application/problem+json": validator2,
  "getRevocationList 500 application/problem+json": validator2,
  "listCertificates 200 application/json": validator7,
  "listCertificates 200 application/json item": validator8,
  "listCertificates 401 application/problem+json": validator2,
  "listCertificates 403 application/problem+json": validator2,
  "listCertificates 500 application/problem+json": validator2,
  "issueCertificate 201 application/json": validator8,
  "issueCertificate 400 application/problem+json": validator2,
  "issueCertificate 401 application/problem+json": validator2,
  "issueCertificate 403 application/problem+json": validator2,
  "issueCertificate 404 application/problem+json": validator2,
  "issueCertificate 413 application/problem+json": validator2,
  "issueCertificate 422 application/problem+json": validator2,
  "issueCertificate 500 application/problem+json": validator2,
  "revokeCertificate 200 application/json": validator8,
  "revokeCertificate 401 application/problem+json": validator2,
  "revokeCertificate 403 application/problem+json": validator2,
  "revokeCertificate 404 application/problem+json": validator2,
  "revokeCertificate 500 application/problem+json": validator2,
  "empower 201 application/json": validator9,
  "empower 401 application/problem+json": validator2,
  "empower 403 application/problem+json": validator2,
  "empower 404 application/problem+json": validator2,
  "empower 500 application/problem+json": validator2,
  "signAwaited 400 application/problem+json": validator2,
  "signAwaited 401 application/problem+json": validator2,
  "signAwaited 403 application/problem+json": validator2,
  "signAwaited 404 application/problem+json": validator2,
  "signAwaited 413 application/problem+json": validator2,
  "signAwaited 422 application/problem+json": validator2,
  "signAwaited 500 application/problem+json": validator2,
  "signDocument 400 application/problem+json": validator2,
  "signDocument 401 application/problem+json": validator2,
  "signDocument 403 application/problem+json": validator2,
  "signDocument 404 application/problem+json": validator2,
  "signDocument 413 application/problem+json": validator2,
  "signDocument 422 application/problem+json": validator2,
  "signDocument 500 application/problem+json": validator2,
  "listOrders 200 application/json": validator10,
  "listOrders 200 application/json item": validator11,
  "listOrders 401 application/problem+json": validator2,
  "listOrders 403 application/problem+json": validator2,
  "listOrders 500 application/problem+json": validator2,
  "runOrderEvent 200 application/json": validator11,
  "runOrderEvent 401 application/problem+json": validator2,
  "runOrderEvent 403 application/problem+json": validator2,
  "runOrderEvent 404 application/problem+json": validator2,
  "runOrderEvent 409 application/problem+json": validator2,
  "runOrderEvent 500 application/problem+json": validator2,
  "runOrderEvent 503 application/problem+json": validator2,
  "listAccounts 200 application/json": validator12,
  "listAccounts 200 application/json item": validator13,
  "listAccounts 401 application/problem+json": validator2,
  "listAccounts 403 application/problem+json": validator2,
  "listAccounts 500 application/problem+json": validator2,
  "confirmIdentity 200 application/json": validator13,
  "confirmIdentity 401 application/problem+json": validator2,
  "confirmIdentity 403 application/problem+json": validator2,
  "confirmIdentity 404 application/problem+json": validator2,
  "confirmIdentity 500 application/problem+json": validator2,
  "addRole 200 application/json": validator13,
  "addRole 400 application/problem+json": validator2,
  "addRole 401 application/problem+json": validator2,
  "addRole 403 application/problem+json": validator2,
  "addRole 404 application/problem+json": validator2,
  "addRole 413 application/problem+json": validator2,
  "addRole 422 application/problem+json": validator2,
  "addRole 500 application/problem+json": validator2,
  "removeRole 200 application/json": validator13,
  "removeRole 401 application/problem+json": validator2,
  "removeRole 403 application/problem+json": validator2,
  "removeRole 404 application/problem+json": validator2,
  "removeRole 500 application/problem+json": validator2,
  "listTemporaryAccess 200 application/json": validator14,
  "listTemporaryAccess 200 application/json item": validator15,
  "listTemporaryAccess 401 application/problem+json": validator2,
  "listTemporaryAccess 403 application/problem+json": validator2,
  "listTemporaryAccess 500 application/problem+json": validator2,
  "issueTemporaryAccess 201 application/json": validator16,
  "issueTemporaryAccess 400 application/problem+json": validator2,
  "issueTemporaryAccess 401 application/problem+json": validator2,
  "issueTemporaryAccess 403 application/problem+json": validator2,
  "issueTemporaryAccess 413 application/problem+json": validator2,
  "issueTemporaryAccess 422 application/problem+json": validator2,
  "issueTemporaryAccess 500 application/problem+json": validator2,
  "printMemo 400 application/problem+json": validator2,
  "printMemo 401 application/problem+json": validator2,
  "printMemo 403 application/problem+json": validator2,
  "printMemo 404 application/problem+json": validator2,
  "printMemo 409 application/problem+json": validator2,
  "printMemo 413 application/problem+json": validator2,
  "printMemo 422 application/problem+json": validator2,
  "printMemo 500 application/problem+json": validator2,
  "revokeTemporaryAccess 200 application/json": validator15,
  "revokeTemporaryAccess 401 application/problem+json": validator2,
  "revokeTemporaryAccess 403 application/problem+json": validator2,
  "revokeTemporaryAccess 404 application/problem+json": validator2,
  "revokeTemporaryAccess 500 application/problem+json": validator2,
  "readClock 200 application/json": validator17,
  "readClock 400 application/problem+json": validator2,
  "readClock 401 application/problem+json": validator2,
  "readClock 403 application/problem+json": validator2,
  "readClock 500 application/problem+json": validator2,
  "moveClock 200 application/json": validator18,
  "moveClock 400 application/problem+json": validator2,
  "moveClock 401 application/problem+json": validator2,
  "moveClock 403 application/problem+json": validator2,
  "moveClock 409 application/problem+json": validator2,
  "moveClock 413 application/problem+json": validator2,
  "moveClock 422 application/problem+json": validator2,
  "moveClock 500 application/problem+json": validator2,
  "setClock 200 application/json": validator17,
  "setClock 400 application/problem+json": validator2,
  "setClock 401 application/problem+json": validator2,
  "setClock 403 application/problem+json": validator2,
  "setClock 413 application/problem+json": validator2,
  "setClock 422 application/problem+json": validator2,
  "setClock 500 application/problem+json": validator2,
  "listDeliveries 200 application/json": validator19,
  "listDeliveries 200 application/json item": validator20,
  "listDeliveries 401 application/problem+json": validator2,
  "listDeliveries 403 application/problem+json": validator2,
  "listDeliveries 500 application/problem+json": validator2,
  "decideDelivery 200 application/json": validator20,
  "decideDelivery 400 application/problem+json": validator2,
  "decideDelivery 401 application/problem+json": validator2,
  "decideDelivery 403 application/problem+json": validator2,
  "decideDelivery 404 application/problem+json": validator2,
  "decideDelivery 409 application/problem+json": validator2,
  "decideDelivery 413 application/problem+json": validator2,
  "decideDelivery 422 application/problem+json": validator2,
  "decideDelivery 500 application/problem+json": validator2,
  "setCarrier 200 application/json": validator21,
  "setCarrier 400 application/problem+json": validator2,
  "setCarrier 401 application/problem+json": validator2,
  "setCarrier 403 application/problem+json": validator2,
  "setCarrier 404 application/problem+json": validator2,
  "setCarrier 413 application/problem+json": validator2,
  "setCarrier 422 application/problem+json": validator2,
  "setCarrier 500 application/problem+json": validator2,
  "streamChanges 401 application/problem+json": validator2,
  "streamChanges 403 application/problem+json": validator2,
  "streamChanges 500 application/problem+json": validator2,
  "listFaults 200 application/json": validator22,
  "listFaults 200 application/json item": validator23,
  "listFaults 401 application/problem+json": validator2,
  "listFaults 403 application/problem+json": validator2,
  "listFaults 500 application/problem+json": validator2,
  "addFault 201 application/json": validator23,
  "addFault 400 application/problem+json": validator2,
  "addFault 401 application/problem+json": validator2,
  "addFault 403 application/problem+json": validator2,
  "addFault 413 application/problem+json": validator2,
  "addFault 422 application/problem+json": validator2,
  "addFault 500 application/problem+json": validator2,
  "clearFaults 401 application/problem+json": validator2,
  "clearFaults 403 application/problem+json": validator2,
  "clearFaults 500 application/problem+json": validator2,
  "useFaultProfile 200 application/json": validator22,
  "useFaultProfile 200 application/json item": validator23,
  "useFaultProfile 400 application/problem+json": validator2,
  "useFaultProfile 401 application/problem+json": validator2,
  "useFaultProfile 403 application/problem+json": validator2,
  "useFaultProfile 413 application/problem+json": validator2,
  "useFaultProfile 422 application/problem+json": validator2,
  "useFaultProfile 500 application/problem+json": validator2,
  "removeFault 401 application/problem+json": validator2,
  "removeFault 403 application/problem+json": validator2,
  "removeFault 404 application/problem+json": validator2,
  "removeFault 500 application/problem+json": validator2,
  "listExchanges 200 application/json": validator24,
  "listExchanges 200 application/json item": validator25,
  "listExchanges 400 application/problem+json": validator2,
  "listExchanges 401 application/problem+json": validator2,
  "listExchanges 403 application/problem+json": validator2,
  "listExchanges 500 application/problem+json": validator2,
  "clearJournal 401 application/problem+json": validator2,
  "clearJournal 403 application/problem+json": validator2,
  "clearJournal 500 application/problem+json": validator2,
  "streamExchanges 400 application/problem+json": validator2,
  "streamExchanges 401 application/problem+json": validator2,
  "streamExchanges 403 application/problem+json": validator2,
  "streamExchanges 500 application/problem+json": validator2,
  "waitForExchange 200 application/json": validator25,
  "waitForExchange 400 application/problem+json": validator2,
  "waitForExchange 401 application/problem+json": validator2,
  "waitForExchange 403 application/problem+json": validator2,
  "waitForExchange 409 application/problem+json": validator2,
  "waitForExchange 413 application/problem+json": validator2,
  "waitForExchange 422 application/problem+json": validator2,
  "waitForExchange 500 application/problem+json": validator2,
  "verifyExchanges 200 application/json": validator26,
  "verifyExchanges 400 application/problem+json": validator2,
  "verifyExchanges 401 application/problem+json": validator2,
  "verifyExchanges 403 application/problem+json": validator2,
  "verifyExchanges 413 application/problem+json": validator2,
  "verifyExchanges 422 application/problem+json": validator2,
  "verifyExchanges 500 application/problem+json": validator2,
  "exportHar 400 application/problem+json": validator2,
  "exportHar 401 application/problem+json": validator2,
  "exportHar 403 application/problem+json": validator2,
  "exportHar 500 application/problem+json": validator2,
  "exportCurl 400 application/problem+json": validator2,
  "exportCurl 401 application/problem+json": validator2,
  "exportCurl 403 application/problem+json": validator2,
  "exportCurl 500 application/problem+json": validator2,
  "exportTest 400 application/problem+json": validator2,
  "exportTest 401 application/problem+json": validator2,
  "exportTest 403 application/problem+json": validator2,
  "exportTest 500 application/problem+json": validator2,
  "listMessages 200 application/json": validator27,
  "listMessages 200 application/json item": validator28,
  "listMessages 400 application/problem+json": validator2,
  "listMessages 401 application/problem+json": validator2,
  "listMessages 403 application/problem+json": validator2,
  "listMessages 500 application/problem+json": validator2,
  "getMail 401 application/problem+json": validator2,
  "getMail 403 application/problem+json": validator2,
  "getMail 404 application/problem+json": validator2,
  "getMail 500 application/problem+json": validator2,
  "getMailPage 401 application/problem+json": validator2,
  "getMailPage 403 application/problem+json": validator2,
  "getMailPage 404 application/problem+json": validator2,
  "getMailPage 500 application/problem+json": validator2,
  "getPushRequest 401 application/problem+json": validator2,
  "getPushRequest 403 application/problem+json": validator2,
  "getPushRequest 404 application/problem+json": validator2,
  "getPushRequest 500 application/problem+json": validator2,
  "getMessage 200 application/json": validator28,
  "getMessage 401 application/problem+json": validator2,
  "getMessage 403 application/problem+json": validator2,
  "getMessage 404 application/problem+json": validator2,
  "getMessage 500 application/problem+json": validator2,
  "listPeople 200 application/json": validator29,
  "listPeople 200 application/json item": validator30,
  "listPeople 401 application/problem+json": validator2,
  "listPeople 403 application/problem+json": validator2,
  "listPeople 500 application/problem+json": validator2,
  "choosePerson 400 application/problem+json": validator2,
  "choosePerson 401 application/problem+json": validator2,
  "choosePerson 403 application/problem+json": validator2,
  "choosePerson 413 application/problem+json": validator2,
  "choosePerson 422 application/problem+json": validator2,
  "choosePerson 500 application/problem+json": validator2,
  "takeChosenPerson 200 application/json": validator30,
  "takeChosenPerson 401 application/problem+json": validator2,
  "takeChosenPerson 403 application/problem+json": validator2,
  "takeChosenPerson 500 application/problem+json": validator2,
  "resetSandbox 401 application/problem+json": validator2,
  "resetSandbox 403 application/problem+json": validator2,
  "resetSandbox 500 application/problem+json": validator2,
  "listSandboxes 200 application/json": validator31,
  "listSandboxes 200 application/json item": validator32,
  "listSandboxes 401 application/problem+json": validator2,
  "listSandboxes 403 application/problem+json": validator2,
  "listSandboxes 404 application/problem+json": validator2,
  "listSandboxes 500 application/problem+json": validator2,
  "createSandbox 201 application/json": validator32,
  "createSandbox 400 application/problem+json": validator2,
  "createSandbox 401 application/problem+json": validator2,
  "createSandbox 403 application/problem+json": validator2,
  "createSandbox 404 application/problem+json": validator2,
  "createSandbox 409 application/problem+json": validator2,
  "createSandbox 413 application/problem+json": validator2,
  "createSandbox 422 application/problem+json": validator2,
  "createSandbox 429 application/problem+json": validator2,
  "createSandbox 500 application/problem+json": validator2,
  "removeSandbox 401 application/problem+json": validator2,
  "removeSandbox 403 application/problem+json": validator2,
  "removeSandbox 404 application/problem+json": validator2,
  "removeSandbox 409 application/problem+json": validator2,
  "removeSandbox 500 application/problem+json": validator2,
  "readSettings 200 application/json": validator33,
  "readSettings 401 application/problem+json": validator2,
  "readSettings 403 application/problem+json": validator2,
  "readSettings 500 application/problem+json": validator2,
  "listScenarios 200 application/json": validator34,
  "listScenarios 200 application/json item": validator35,
  "listScenarios 401 application/problem+json": validator2,
  "listScenarios 403 application/problem+json": validator2,
  "listScenarios 500 application/problem+json": validator2,
  "loadScenario 400 application/problem+json": validator2,
  "loadScenario 401 application/problem+json": validator2,
  "loadScenario 403 application/problem+json": validator2,
  "loadScenario 413 application/problem+json": validator2,
  "loadScenario 422 application/problem+json": validator2,
  "loadScenario 500 application/problem+json": validator2,
  "saveScenario 400 application/problem+json": validator2,
  "saveScenario 401 application/problem+json": validator2,
  "saveScenario 403 application/problem+json": validator2,
  "saveScenario 500 application/problem+json": validator2,
  "listSnapshots 200 application/json": validator36,
  "listSnapshots 200 application/json item": validator37,
  "listSnapshots 401 application/problem+json": validator2,
  "listSnapshots 403 application/problem+json": validator2,
  "listSnapshots 500 application/problem+json": validator2,
  "saveSnapshot 201 application/json": validator37,
  "saveSnapshot 400 application/problem+json": validator2,
  "saveSnapshot 401 application/problem+json": validator2,
  "saveSnapshot 403 application/problem+json": validator2,
  "saveSnapshot 413 application/problem+json": validator2,
  "saveSnapshot 422 application/problem+json": validator2,
  "saveSnapshot 500 application/problem+json": validator2,
  "removeSnapshot 401 application/problem+json": validator2,
  "removeSnapshot 403 application/problem+json": validator2,
  "removeSnapshot 404 application/problem+json": validator2,
  "removeSnapshot 500 application/problem+json": validator2,
  "restoreSnapshot 401 application/problem+json": validator2,
  "restoreSnapshot 403 application/problem+json": validator2,
  "restoreSnapshot 404 application/problem+json": validator2,
  "restoreSnapshot 500 application/problem+json": validator2,
  "compareSnapshot 200 application/json": validator38,
  "compareSnapshot 400 application/problem+json": validator2,
  "compareSnapshot 401 application/problem+json": validator2,
  "compareSnapshot 403 application/problem+json": validator2,
  "compareSnapshot 404 application/problem+json": validator2,
  "compareSnapshot 500 application/problem+json": validator2,
};
