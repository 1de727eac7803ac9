// Generated from openapi/*.yaml by `npm run generate`: edit those.
"use strict";
export const validator0 = validate0;
const schema0 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate0(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate0.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data1 = data.query;
const _errs3 = errors;
if(errors === _errs3){
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate0.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data2 = data.headers;
const _errs5 = errors;
if(errors === _errs5){
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate0.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate0.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}

export const validator1 = validate1;
const schema1 = {"type":"object","properties":{"path":{"type":"object","required":["id","action"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"action":{"type":"string","pattern":"^[\\w-]{1,64}$"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};
const schema3 = {"type":"string","minLength":1,"maxLength":64,"pattern":"^[\\w-]+$"};
const pattern0 = new RegExp("^[\\w-]+$", "u");

function validate3(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate3.errors = [{instancePath,keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 64){
validate3.errors = [{instancePath,keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(data.length < 1){
validate3.errors = [{instancePath,keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data)){
validate3.errors = [{instancePath,keyword:"pattern",params:{pattern: "^[\\w-]+$"}}];
return false;
}
}
}
}
}
validate3.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("^[\\w-]{1,64}$", "u");

function validate1(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.id === undefined) && (missing0 = "id")) || ((data0.action === undefined) && (missing0 = "action"))){
validate1.errors = [{instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.id !== undefined){
const _errs3 = errors;
if(!(validate3(data0.id, instancePath+"/path/id", data0, "id")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.action !== undefined){
let data2 = data0.action;
const _errs4 = errors;
if(typeof data2 !== "string"){
let dataType0 = typeof data2;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data2;
}
else if(data2 === null){
coerced0 = "";
}
else {
validate1.errors = [{instancePath:instancePath+"/path/action",keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced0 !== undefined){
data2 = coerced0;
if(data0 !== undefined){
data0["action"] = coerced0;
}
}
}
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
validate1.errors = [{instancePath:instancePath+"/path/action",keyword:"pattern",params:{pattern: "^[\\w-]{1,64}$"}}];
return false;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data3 = data.query;
const _errs6 = errors;
if(errors === _errs6){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate1.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data4 = data.headers;
const _errs8 = errors;
if(errors === _errs8){
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate1.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate1.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}

export const validator2 = validate5;
const schema4 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"text":{"type":"string","minLength":1,"maxLength":200},"turn":{"$ref":"contract#/components/schemas/Actor"},"status":{"$ref":"contract#/components/schemas/ApplicationStatus"},"limit":{"type":"integer","minimum":1,"maximum":1000}}},"headers":{"type":"object","required":[],"properties":{}}}};
const schema5 = {"type":"string","enum":["applicant","grid","supplier"]};

function validate6(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate6.errors = [{instancePath,keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!(((data === "applicant") || (data === "grid")) || (data === "supplier"))){
validate6.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema5.enum}}];
return false;
}
validate6.errors = vErrors;
return errors === 0;
}

const schema6 = {"type":"string","enum":["draft","submitted","incomplete","in_review","suspended","offer_posted","refused","accepted","completed","annulled","withdrawn","terminated"]};

function validate8(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate8.errors = [{instancePath,keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!((((((((((((data === "draft") || (data === "submitted")) || (data === "incomplete")) || (data === "in_review")) || (data === "suspended")) || (data === "offer_posted")) || (data === "refused")) || (data === "accepted")) || (data === "completed")) || (data === "annulled")) || (data === "withdrawn")) || (data === "terminated"))){
validate8.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema6.enum}}];
return false;
}
validate8.errors = vErrors;
return errors === 0;
}


function validate5(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate5.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data1 = data.query;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.text !== undefined){
let data2 = data1.text;
const _errs5 = errors;
if(typeof data2 !== "string"){
let dataType0 = typeof data2;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data2;
}
else if(data2 === null){
coerced0 = "";
}
else {
validate5.errors = [{instancePath:instancePath+"/query/text",keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced0 !== undefined){
data2 = coerced0;
if(data1 !== undefined){
data1["text"] = coerced0;
}
}
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 200){
validate5.errors = [{instancePath:instancePath+"/query/text",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data2.length < 1){
validate5.errors = [{instancePath:instancePath+"/query/text",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.turn !== undefined){
const _errs7 = errors;
if(!(validate6(data1.turn, instancePath+"/query/turn", data1, "turn")))errors = (vErrors = joined(vErrors, validate6.errors)).length;
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.status !== undefined){
const _errs8 = errors;
if(!(validate8(data1.status, instancePath+"/query/status", data1, "status")))errors = (vErrors = joined(vErrors, validate8.errors)).length;
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.limit !== undefined){
let data5 = data1.limit;
const _errs9 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
let dataType1 = typeof data5;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data5 === null
              || (dataType1 === "string" && data5 && data5 == +data5 && !(data5 % 1))){
coerced1 = +data5;
}
else {
validate5.errors = [{instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}}];
return false;
}
}
if(coerced1 !== undefined){
data5 = coerced1;
if(data1 !== undefined){
data1["limit"] = coerced1;
}
}
}
if(errors === _errs9){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000 || isNaN(data5)){
validate5.errors = [{instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate5.errors = [{instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate5.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data6 = data.headers;
const _errs11 = errors;
if(errors === _errs11){
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
validate5.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate5.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}

export const validator3 = validate10;
const schema7 = {"type":"object","properties":{"path":{"type":"object","required":["id"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate11(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate11.errors = [{instancePath,keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 64){
validate11.errors = [{instancePath,keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(data.length < 1){
validate11.errors = [{instancePath,keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data)){
validate11.errors = [{instancePath,keyword:"pattern",params:{pattern: "^[\\w-]+$"}}];
return false;
}
}
}
}
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.id === undefined) && (missing0 = "id")){
validate10.errors = [{instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.id !== undefined){
if(!(validate11(data0.id, instancePath+"/path/id", data0, "id")))errors = (vErrors = joined(vErrors, validate11.errors)).length;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data2 = data.query;
const _errs4 = errors;
if(errors === _errs4){
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate10.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data3 = data.headers;
const _errs6 = errors;
if(errors === _errs6){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate10.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate10.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const validator4 = validate13;
const schema9 = {"type":"object","properties":{"path":{"type":"object","required":["id","step"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"step":{"type":"string","pattern":"^[\\w-]{1,64}$"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate13(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.id === undefined) && (missing0 = "id")) || ((data0.step === undefined) && (missing0 = "step"))){
validate13.errors = [{instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.id !== undefined){
const _errs3 = errors;
if(!(validate11(data0.id, instancePath+"/path/id", data0, "id")))errors = (vErrors = joined(vErrors, validate11.errors)).length;
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.step !== undefined){
let data2 = data0.step;
const _errs4 = errors;
if(typeof data2 !== "string"){
let dataType0 = typeof data2;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data2;
}
else if(data2 === null){
coerced0 = "";
}
else {
validate13.errors = [{instancePath:instancePath+"/path/step",keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced0 !== undefined){
data2 = coerced0;
if(data0 !== undefined){
data0["step"] = coerced0;
}
}
}
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
validate13.errors = [{instancePath:instancePath+"/path/step",keyword:"pattern",params:{pattern: "^[\\w-]{1,64}$"}}];
return false;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data3 = data.query;
const _errs6 = errors;
if(errors === _errs6){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate13.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data4 = data.headers;
const _errs8 = errors;
if(errors === _errs8){
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate13.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate13.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

export const validator5 = validate16;
const schema11 = {"type":"object","properties":{"path":{"type":"object","required":["attachmentId"],"properties":{"attachmentId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate16(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.attachmentId === undefined) && (missing0 = "attachmentId")){
validate16.errors = [{instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.attachmentId !== undefined){
if(!(validate11(data0.attachmentId, instancePath+"/path/attachmentId", data0, "attachmentId")))errors = (vErrors = joined(vErrors, validate11.errors)).length;
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data2 = data.query;
const _errs4 = errors;
if(errors === _errs4){
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate16.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data3 = data.headers;
const _errs6 = errors;
if(errors === _errs6){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate16.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate16.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

export const validator6 = validate19;
const schema13 = {"type":"object","properties":{"path":{"type":"object","required":["serial"],"properties":{"serial":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate19(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.serial === undefined) && (missing0 = "serial")){
validate19.errors = [{instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.serial !== undefined){
if(!(validate11(data0.serial, instancePath+"/path/serial", data0, "serial")))errors = (vErrors = joined(vErrors, validate11.errors)).length;
}
}
}
else {
validate19.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data2 = data.query;
const _errs4 = errors;
if(errors === _errs4){
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate19.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data3 = data.headers;
const _errs6 = errors;
if(errors === _errs6){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate19.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate19.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}

export const validator7 = validate22;
const schema15 = {"type":"object","properties":{"path":{"type":"object","required":["id","event"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"event":{"$ref":"contract#/components/schemas/OrderEvent"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

const schema17 = {"type":"string","enum":["pay","decline","repeat"]};

function validate25(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate25.errors = [{instancePath,keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!(((data === "pay") || (data === "decline")) || (data === "repeat"))){
validate25.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema17.enum}}];
return false;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate22(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.id === undefined) && (missing0 = "id")) || ((data0.event === undefined) && (missing0 = "event"))){
validate22.errors = [{instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.id !== undefined){
const _errs3 = errors;
if(!(validate11(data0.id, instancePath+"/path/id", data0, "id")))errors = (vErrors = joined(vErrors, validate11.errors)).length;
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.event !== undefined){
const _errs4 = errors;
if(!(validate25(data0.event, instancePath+"/path/event", data0, "event")))errors = (vErrors = joined(vErrors, validate25.errors)).length;
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data3 = data.query;
const _errs5 = errors;
if(errors === _errs5){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate22.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data4 = data.headers;
const _errs7 = errors;
if(errors === _errs7){
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate22.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate22.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

export const validator8 = validate27;
const schema18 = {"type":"object","properties":{"path":{"type":"object","required":["id","accountId"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"accountId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate27(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.id === undefined) && (missing0 = "id")) || ((data0.accountId === undefined) && (missing0 = "accountId"))){
validate27.errors = [{instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.id !== undefined){
const _errs3 = errors;
if(!(validate11(data0.id, instancePath+"/path/id", data0, "id")))errors = (vErrors = joined(vErrors, validate11.errors)).length;
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.accountId !== undefined){
const _errs4 = errors;
if(!(validate11(data0.accountId, instancePath+"/path/accountId", data0, "accountId")))errors = (vErrors = joined(vErrors, validate11.errors)).length;
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data3 = data.query;
const _errs5 = errors;
if(errors === _errs5){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate27.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data4 = data.headers;
const _errs7 = errors;
if(errors === _errs7){
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate27.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate27.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

export const validator9 = validate31;
const schema20 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"limit":{"type":"integer","minimum":0,"maximum":1000}}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate31(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate31.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data1 = data.query;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.limit !== undefined){
let data2 = data1.limit;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
let dataType0 = typeof data2;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data2 === null
              || (dataType0 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced0 = +data2;
}
else {
validate31.errors = [{instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}}];
return false;
}
}
if(coerced0 !== undefined){
data2 = coerced0;
if(data1 !== undefined){
data1["limit"] = coerced0;
}
}
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
validate31.errors = [{instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate31.errors = [{instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data3 = data.headers;
const _errs7 = errors;
if(errors === _errs7){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate31.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate31.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

export const validator10 = validate32;
const schema21 = {"type":"object","properties":{"path":{"type":"object","required":["id","action"],"properties":{"id":{"$ref":"contract#/components/schemas/Id"},"action":{"$ref":"contract#/components/schemas/DeliveryAction"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

const schema23 = {"type":"string","enum":["deliver","fail","delay"]};

function validate35(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate35.errors = [{instancePath,keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!(((data === "deliver") || (data === "fail")) || (data === "delay"))){
validate35.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema23.enum}}];
return false;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate32(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.id === undefined) && (missing0 = "id")) || ((data0.action === undefined) && (missing0 = "action"))){
validate32.errors = [{instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.id !== undefined){
const _errs3 = errors;
if(!(validate11(data0.id, instancePath+"/path/id", data0, "id")))errors = (vErrors = joined(vErrors, validate11.errors)).length;
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.action !== undefined){
const _errs4 = errors;
if(!(validate35(data0.action, instancePath+"/path/action", data0, "action")))errors = (vErrors = joined(vErrors, validate35.errors)).length;
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data3 = data.query;
const _errs5 = errors;
if(errors === _errs5){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate32.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data4 = data.headers;
const _errs7 = errors;
if(errors === _errs7){
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate32.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate32.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

export const validator11 = validate37;
const schema24 = {"type":"object","properties":{"path":{"type":"object","required":["id"],"properties":{"id":{"$ref":"contract#/components/schemas/CarrierId"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};
const schema25 = {"type":"string","enum":["email","sms","push","documents"]};

function validate38(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate38.errors = [{instancePath,keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!((((data === "email") || (data === "sms")) || (data === "push")) || (data === "documents"))){
validate38.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema25.enum}}];
return false;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate37(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.id === undefined) && (missing0 = "id")){
validate37.errors = [{instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.id !== undefined){
if(!(validate38(data0.id, instancePath+"/path/id", data0, "id")))errors = (vErrors = joined(vErrors, validate38.errors)).length;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data2 = data.query;
const _errs4 = errors;
if(errors === _errs4){
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate37.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data3 = data.headers;
const _errs6 = errors;
if(errors === _errs6){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate37.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate37.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

export const validator12 = validate40;
const schema26 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"operation":{"type":"string","maxLength":100},"method":{"type":"string","maxLength":10},"path":{"type":"string","maxLength":500},"status":{"$ref":"contract#/components/schemas/StatusQuery"},"since":{"$ref":"contract#/components/schemas/Instant"},"after":{"type":"integer","minimum":0},"before":{"type":"integer","minimum":1},"limit":{"type":"integer","minimum":1,"maximum":1000},"key":{"type":"string","maxLength":200},"requestId":{"type":"string","maxLength":100},"account":{"type":"string","maxLength":100},"hasFindings":{"type":"boolean"},"isFaulty":{"type":"boolean"},"personalData":{"type":"string","enum":["hidden","shown"],"default":"hidden"}}},"headers":{"type":"object","required":[],"properties":{}}}};
const schema27 = {"type":"string","pattern":"^[1-5](?:xx|\\d\\d)$"};
const pattern10 = new RegExp("^[1-5](?:xx|\\d\\d)$", "u");

function validate41(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate41.errors = [{instancePath,keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern10.test(data)){
validate41.errors = [{instancePath,keyword:"pattern",params:{pattern: "^[1-5](?:xx|\\d\\d)$"}}];
return false;
}
}
}
validate41.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"string","format":"date-time"};
const formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

function validate43(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate43.errors = [{instancePath,keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.test(data))){
validate43.errors = [{instancePath,keyword:"format",params:{format: "date-time"}}];
return false;
}
}
}
}
validate43.errors = vErrors;
return errors === 0;
}


function validate40(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate40.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data1 = data.query;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.personalData === undefined){
data1.personalData = "hidden";
}
if(data1.operation !== undefined){
let data2 = data1.operation;
const _errs5 = errors;
if(typeof data2 !== "string"){
let dataType0 = typeof data2;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data2;
}
else if(data2 === null){
coerced0 = "";
}
else {
validate40.errors = [{instancePath:instancePath+"/query/operation",keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced0 !== undefined){
data2 = coerced0;
if(data1 !== undefined){
data1["operation"] = coerced0;
}
}
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 100){
validate40.errors = [{instancePath:instancePath+"/query/operation",keyword:"maxLength",params:{limit: 100}}];
return false;
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.method !== undefined){
let data3 = data1.method;
const _errs7 = errors;
if(typeof data3 !== "string"){
let dataType1 = typeof data3;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data3;
}
else if(data3 === null){
coerced1 = "";
}
else {
validate40.errors = [{instancePath:instancePath+"/query/method",keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced1 !== undefined){
data3 = coerced1;
if(data1 !== undefined){
data1["method"] = coerced1;
}
}
}
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 10){
validate40.errors = [{instancePath:instancePath+"/query/method",keyword:"maxLength",params:{limit: 10}}];
return false;
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.path !== undefined){
let data4 = data1.path;
const _errs9 = errors;
if(typeof data4 !== "string"){
let dataType2 = typeof data4;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data4;
}
else if(data4 === null){
coerced2 = "";
}
else {
validate40.errors = [{instancePath:instancePath+"/query/path",keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced2 !== undefined){
data4 = coerced2;
if(data1 !== undefined){
data1["path"] = coerced2;
}
}
}
if(errors === _errs9){
if(typeof data4 === "string"){
if(data4.length > 500){
validate40.errors = [{instancePath:instancePath+"/query/path",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.status !== undefined){
const _errs11 = errors;
if(!(validate41(data1.status, instancePath+"/query/status", data1, "status")))errors = (vErrors = joined(vErrors, validate41.errors)).length;
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.since !== undefined){
const _errs12 = errors;
if(!(validate43(data1.since, instancePath+"/query/since", data1, "since")))errors = (vErrors = joined(vErrors, validate43.errors)).length;
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.after !== undefined){
let data7 = data1.after;
const _errs13 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
let dataType3 = typeof data7;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 === "boolean" || data7 === null
              || (dataType3 === "string" && data7 && data7 == +data7 && !(data7 % 1))){
coerced3 = +data7;
}
else {
validate40.errors = [{instancePath:instancePath+"/query/after",keyword:"type",params:{type: "integer"}}];
return false;
}
}
if(coerced3 !== undefined){
data7 = coerced3;
if(data1 !== undefined){
data1["after"] = coerced3;
}
}
}
if(errors === _errs13){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate40.errors = [{instancePath:instancePath+"/query/after",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.before !== undefined){
let data8 = data1.before;
const _errs15 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
let dataType4 = typeof data8;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 === "boolean" || data8 === null
              || (dataType4 === "string" && data8 && data8 == +data8 && !(data8 % 1))){
coerced4 = +data8;
}
else {
validate40.errors = [{instancePath:instancePath+"/query/before",keyword:"type",params:{type: "integer"}}];
return false;
}
}
if(coerced4 !== undefined){
data8 = coerced4;
if(data1 !== undefined){
data1["before"] = coerced4;
}
}
}
if(errors === _errs15){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate40.errors = [{instancePath:instancePath+"/query/before",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.limit !== undefined){
let data9 = data1.limit;
const _errs17 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
let dataType5 = typeof data9;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 === "boolean" || data9 === null
              || (dataType5 === "string" && data9 && data9 == +data9 && !(data9 % 1))){
coerced5 = +data9;
}
else {
validate40.errors = [{instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}}];
return false;
}
}
if(coerced5 !== undefined){
data9 = coerced5;
if(data1 !== undefined){
data1["limit"] = coerced5;
}
}
}
if(errors === _errs17){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000 || isNaN(data9)){
validate40.errors = [{instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate40.errors = [{instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.key !== undefined){
let data10 = data1.key;
const _errs19 = errors;
if(typeof data10 !== "string"){
let dataType6 = typeof data10;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data10;
}
else if(data10 === null){
coerced6 = "";
}
else {
validate40.errors = [{instancePath:instancePath+"/query/key",keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced6 !== undefined){
data10 = coerced6;
if(data1 !== undefined){
data1["key"] = coerced6;
}
}
}
if(errors === _errs19){
if(typeof data10 === "string"){
if(data10.length > 200){
validate40.errors = [{instancePath:instancePath+"/query/key",keyword:"maxLength",params:{limit: 200}}];
return false;
}
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.requestId !== undefined){
let data11 = data1.requestId;
const _errs21 = errors;
if(typeof data11 !== "string"){
let dataType7 = typeof data11;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 == "number" || dataType7 == "boolean"){
coerced7 = "" + data11;
}
else if(data11 === null){
coerced7 = "";
}
else {
validate40.errors = [{instancePath:instancePath+"/query/requestId",keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced7 !== undefined){
data11 = coerced7;
if(data1 !== undefined){
data1["requestId"] = coerced7;
}
}
}
if(errors === _errs21){
if(typeof data11 === "string"){
if(data11.length > 100){
validate40.errors = [{instancePath:instancePath+"/query/requestId",keyword:"maxLength",params:{limit: 100}}];
return false;
}
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.account !== undefined){
let data12 = data1.account;
const _errs23 = errors;
if(typeof data12 !== "string"){
let dataType8 = typeof data12;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data12;
}
else if(data12 === null){
coerced8 = "";
}
else {
validate40.errors = [{instancePath:instancePath+"/query/account",keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced8 !== undefined){
data12 = coerced8;
if(data1 !== undefined){
data1["account"] = coerced8;
}
}
}
if(errors === _errs23){
if(typeof data12 === "string"){
if(data12.length > 100){
validate40.errors = [{instancePath:instancePath+"/query/account",keyword:"maxLength",params:{limit: 100}}];
return false;
}
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.hasFindings !== undefined){
let data13 = data1.hasFindings;
const _errs25 = errors;
if(typeof data13 !== "boolean"){
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(data13 === "false" || data13 === 0 || data13 === null){
coerced9 = false;
}
else if(data13 === "true" || data13 === 1){
coerced9 = true;
}
else {
validate40.errors = [{instancePath:instancePath+"/query/hasFindings",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
if(coerced9 !== undefined){
data13 = coerced9;
if(data1 !== undefined){
data1["hasFindings"] = coerced9;
}
}
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.isFaulty !== undefined){
let data14 = data1.isFaulty;
const _errs27 = errors;
if(typeof data14 !== "boolean"){
let coerced10 = undefined;
if(!(coerced10 !== undefined)){
if(data14 === "false" || data14 === 0 || data14 === null){
coerced10 = false;
}
else if(data14 === "true" || data14 === 1){
coerced10 = true;
}
else {
validate40.errors = [{instancePath:instancePath+"/query/isFaulty",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
if(coerced10 !== undefined){
data14 = coerced10;
if(data1 !== undefined){
data1["isFaulty"] = coerced10;
}
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let data15 = data1.personalData;
const _errs29 = errors;
if(typeof data15 !== "string"){
let dataType11 = typeof data15;
let coerced11 = undefined;
if(!(coerced11 !== undefined)){
if(dataType11 == "number" || dataType11 == "boolean"){
coerced11 = "" + data15;
}
else if(data15 === null){
coerced11 = "";
}
else {
validate40.errors = [{instancePath:instancePath+"/query/personalData",keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced11 !== undefined){
data15 = coerced11;
if(data1 !== undefined){
data1["personalData"] = coerced11;
}
}
}
if(!((data15 === "hidden") || (data15 === "shown"))){
validate40.errors = [{instancePath:instancePath+"/query/personalData",keyword:"enum",params:{allowedValues: schema26.properties.query.properties.personalData.enum}}];
return false;
}
var valid1 = _errs29 === errors;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data16 = data.headers;
const _errs31 = errors;
if(errors === _errs31){
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
validate40.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate40.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

export const validator13 = validate45;
const schema29 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"to":{"type":"string","minLength":1,"maxLength":254},"kind":{"type":"string","minLength":1,"maxLength":100},"channel":{"$ref":"contract#/components/schemas/NotificationChannel"},"text":{"type":"string","minLength":1,"maxLength":200},"limit":{"type":"integer","minimum":1,"maximum":1000}}},"headers":{"type":"object","required":[],"properties":{}}}};
const schema30 = {"type":"string","enum":["email","sms","push"]};

function validate46(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate46.errors = [{instancePath,keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!(((data === "email") || (data === "sms")) || (data === "push"))){
validate46.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema30.enum}}];
return false;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate45.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data1 = data.query;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.to !== undefined){
let data2 = data1.to;
const _errs5 = errors;
if(typeof data2 !== "string"){
let dataType0 = typeof data2;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data2;
}
else if(data2 === null){
coerced0 = "";
}
else {
validate45.errors = [{instancePath:instancePath+"/query/to",keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced0 !== undefined){
data2 = coerced0;
if(data1 !== undefined){
data1["to"] = coerced0;
}
}
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 254){
validate45.errors = [{instancePath:instancePath+"/query/to",keyword:"maxLength",params:{limit: 254}}];
return false;
}
else {
if(data2.length < 1){
validate45.errors = [{instancePath:instancePath+"/query/to",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.kind !== undefined){
let data3 = data1.kind;
const _errs7 = errors;
if(typeof data3 !== "string"){
let dataType1 = typeof data3;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data3;
}
else if(data3 === null){
coerced1 = "";
}
else {
validate45.errors = [{instancePath:instancePath+"/query/kind",keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced1 !== undefined){
data3 = coerced1;
if(data1 !== undefined){
data1["kind"] = coerced1;
}
}
}
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 100){
validate45.errors = [{instancePath:instancePath+"/query/kind",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(data3.length < 1){
validate45.errors = [{instancePath:instancePath+"/query/kind",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.channel !== undefined){
const _errs9 = errors;
if(!(validate46(data1.channel, instancePath+"/query/channel", data1, "channel")))errors = (vErrors = joined(vErrors, validate46.errors)).length;
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.text !== undefined){
let data5 = data1.text;
const _errs10 = errors;
if(typeof data5 !== "string"){
let dataType2 = typeof data5;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data5;
}
else if(data5 === null){
coerced2 = "";
}
else {
validate45.errors = [{instancePath:instancePath+"/query/text",keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced2 !== undefined){
data5 = coerced2;
if(data1 !== undefined){
data1["text"] = coerced2;
}
}
}
if(errors === _errs10){
if(typeof data5 === "string"){
if(data5.length > 200){
validate45.errors = [{instancePath:instancePath+"/query/text",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data5.length < 1){
validate45.errors = [{instancePath:instancePath+"/query/text",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.limit !== undefined){
let data6 = data1.limit;
const _errs12 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
let dataType3 = typeof data6;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 === "boolean" || data6 === null
              || (dataType3 === "string" && data6 && data6 == +data6 && !(data6 % 1))){
coerced3 = +data6;
}
else {
validate45.errors = [{instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}}];
return false;
}
}
if(coerced3 !== undefined){
data6 = coerced3;
if(data1 !== undefined){
data1["limit"] = coerced3;
}
}
}
if(errors === _errs12){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
validate45.errors = [{instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate45.errors = [{instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data7 = data.headers;
const _errs14 = errors;
if(errors === _errs14){
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
validate45.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate45.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

export const validator14 = validate48;
const schema31 = {"type":"object","properties":{"path":{"type":"object","required":["name"],"properties":{"name":{"$ref":"contract#/components/schemas/SandboxName"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};
const schema32 = {"type":"string","pattern":"^[A-Za-z0-9][\\w-]{0,63}$"};
const pattern11 = new RegExp("^[A-Za-z0-9][\\w-]{0,63}$", "u");

function validate49(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate49.errors = [{instancePath,keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern11.test(data)){
validate49.errors = [{instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][\\w-]{0,63}$"}}];
return false;
}
}
}
validate49.errors = vErrors;
return errors === 0;
}


function validate48(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.name === undefined) && (missing0 = "name")){
validate48.errors = [{instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.name !== undefined){
if(!(validate49(data0.name, instancePath+"/path/name", data0, "name")))errors = (vErrors = joined(vErrors, validate49.errors)).length;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data2 = data.query;
const _errs4 = errors;
if(errors === _errs4){
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate48.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data3 = data.headers;
const _errs6 = errors;
if(errors === _errs6){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate48.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate48.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}

export const validator15 = validate51;
const schema33 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"name":{"$ref":"contract#/components/schemas/StateName"}}},"headers":{"type":"object","required":[],"properties":{}}}};
const schema34 = {"type":"string","pattern":"^[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}$"};
const pattern12 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}$", "u");

function validate52(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate52.errors = [{instancePath,keyword:"type",params:{type: "string"}}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern12.test(data)){
validate52.errors = [{instancePath,keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}$"}}];
return false;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate51.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data1 = data.query;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name !== undefined){
if(!(validate52(data1.name, instancePath+"/query/name", data1, "name")))errors = (vErrors = joined(vErrors, validate52.errors)).length;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data3 = data.headers;
const _errs6 = errors;
if(errors === _errs6){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate51.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate51.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

export const validator16 = validate54;
const schema35 = {"type":"object","properties":{"path":{"type":"object","required":["name"],"properties":{"name":{"$ref":"contract#/components/schemas/StateName"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate54(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.name === undefined) && (missing0 = "name")){
validate54.errors = [{instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.name !== undefined){
if(!(validate52(data0.name, instancePath+"/path/name", data0, "name")))errors = (vErrors = joined(vErrors, validate52.errors)).length;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data2 = data.query;
const _errs4 = errors;
if(errors === _errs4){
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate54.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data3 = data.headers;
const _errs6 = errors;
if(errors === _errs6){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate54.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate54.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}

export const validator17 = validate57;
const schema37 = {"type":"object","properties":{"path":{"type":"object","required":["name"],"properties":{"name":{"$ref":"contract#/components/schemas/StateName"}}},"query":{"type":"object","required":[],"properties":{"to":{"$ref":"contract#/components/schemas/StateName"}}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate57(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.name === undefined) && (missing0 = "name")){
validate57.errors = [{instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.name !== undefined){
if(!(validate52(data0.name, instancePath+"/path/name", data0, "name")))errors = (vErrors = joined(vErrors, validate52.errors)).length;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
let data2 = data.query;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.to !== undefined){
if(!(validate52(data2.to, instancePath+"/query/to", data2, "to")))errors = (vErrors = joined(vErrors, validate52.errors)).length;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data4 = data.headers;
const _errs7 = errors;
if(errors === _errs7){
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate57.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate57.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}

function joined(errors, others) {
return errors === null ? others : errors.concat(others);
}

export const validators = {
  "listAppeals": validator0,
  "runAppealAction": validator1,
  "listApplications": validator2,
  "fileApplication": validator0,
  "getApplication": validator3,
  "runApplicationAction": validator1,
  "takeApplicantStep": validator4,
  "listScans": validator0,
  "decideScan": validator5,
  "getAuthorityCertificate": validator0,
  "getRevocationList": validator0,
  "listCertificates": validator0,
  "issueCertificate": validator0,
  "revokeCertificate": validator6,
  "empower": validator3,
  "signAwaited": validator0,
  "signDocument": validator3,
  "listOrders": validator0,
  "runOrderEvent": validator7,
  "listAccounts": validator0,
  "confirmIdentity": validator3,
  "addRole": validator3,
  "removeRole": validator8,
  "listTemporaryAccess": validator0,
  "issueTemporaryAccess": validator0,
  "printMemo": validator3,
  "revokeTemporaryAccess": validator3,
  "readClock": validator9,
  "moveClock": validator0,
  "setClock": validator0,
  "listDeliveries": validator0,
  "decideDelivery": validator10,
  "setCarrier": validator11,
  "streamChanges": validator0,
  "listFaults": validator0,
  "addFault": validator0,
  "clearFaults": validator0,
  "useFaultProfile": validator0,
  "removeFault": validator3,
  "listExchanges": validator12,
  "clearJournal": validator0,
  "streamExchanges": validator12,
  "waitForExchange": validator0,
  "verifyExchanges": validator0,
  "exportHar": validator12,
  "exportCurl": validator12,
  "exportTest": validator12,
  "listMessages": validator13,
  "getMail": validator3,
  "getMailPage": validator3,
  "getPushRequest": validator3,
  "getMessage": validator3,
  "listPeople": validator0,
  "choosePerson": validator0,
  "takeChosenPerson": validator0,
  "resetSandbox": validator0,
  "listSandboxes": validator0,
  "createSandbox": validator0,
  "removeSandbox": validator14,
  "readSettings": validator0,
  "listScenarios": validator0,
  "loadScenario": validator0,
  "saveScenario": validator15,
  "listSnapshots": validator0,
  "saveSnapshot": validator0,
  "removeSnapshot": validator16,
  "restoreSnapshot": validator16,
  "compareSnapshot": validator17,
};
