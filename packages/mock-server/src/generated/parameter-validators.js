// Generated from the contract by `npm run generate`.
"use strict";
export const validator0 = validate0;
const schema0 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate0(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data2["Idempotency-Key"] !== undefined){
let data3 = data2["Idempotency-Key"];
if(typeof data3 !== "string"){
let dataType0 = typeof data3;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data3;
}
else if(data3 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data3 = coerced0;
if(data2 !== undefined){
data2["Idempotency-Key"] = coerced0;
}
}
}
if(typeof data3 === "string"){
if(data3.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data3.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate0.errors = vErrors;
return errors === 0;
}

export const validator1 = validate1;
const schema1 = {"type":"object","properties":{"path":{"type":"object","required":["recoveryId"],"properties":{"recoveryId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};
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
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
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
validate3.errors = vErrors;
return errors === 0;
}


function validate1(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.recoveryId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "recoveryId"}});
errors++;
}
if(data0.recoveryId !== undefined){
if(!(validate3(data0.recoveryId, instancePath+"/path/recoveryId", data0, "recoveryId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data3["Idempotency-Key"] !== undefined){
let data4 = data3["Idempotency-Key"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["Idempotency-Key"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate1.errors = vErrors;
return errors === 0;
}

export const validator2 = validate5;
const schema4 = {"type":"object","properties":{"path":{"type":"object","required":["recoveryId"],"properties":{"recoveryId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate5(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.recoveryId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "recoveryId"}});
errors++;
}
if(data0.recoveryId !== undefined){
if(!(validate3(data0.recoveryId, instancePath+"/path/recoveryId", data0, "recoveryId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

export const validator3 = validate8;
const schema6 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate8(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

export const validator4 = validate9;
const schema7 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":["applicantKind"],"properties":{"applicantKind":{"$ref":"contract#/components/schemas/ApplicantKind"},"regionCode":{"$ref":"contract#/components/schemas/RegionCode"}}},"headers":{"type":"object","required":[],"properties":{}}}};
const schema8 = {"type":"string","enum":["individual","sole_proprietor","legal_entity"]};

function validate10(data, instancePath="", parentData, parentDataProperty){
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
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!(((data === "individual") || (data === "sole_proprietor")) || (data === "legal_entity"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema8.enum}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"string","enum":["28","25","27","79","14"]};

function validate12(data, instancePath="", parentData, parentDataProperty){
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
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!(((((data === "28") || (data === "25")) || (data === "27")) || (data === "79")) || (data === "14"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema9.enum}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate9(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.applicantKind === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"required",params:{missingProperty: "applicantKind"}});
errors++;
}
if(data1.applicantKind !== undefined){
if(!(validate10(data1.applicantKind, instancePath+"/query/applicantKind", data1, "applicantKind")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
if(data1.regionCode !== undefined){
if(!(validate12(data1.regionCode, instancePath+"/query/regionCode", data1, "regionCode")))errors = (vErrors = joined(vErrors, validate12.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

export const validator5 = validate14;
const schema10 = {"type":"object","properties":{"path":{"type":"object","required":["registrationId"],"properties":{"registrationId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate14(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.registrationId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "registrationId"}});
errors++;
}
if(data0.registrationId !== undefined){
if(!(validate3(data0.registrationId, instancePath+"/path/registrationId", data0, "registrationId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const validator6 = validate17;
const schema12 = {"type":"object","properties":{"path":{"type":"object","required":["registrationId"],"properties":{"registrationId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate17(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.registrationId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "registrationId"}});
errors++;
}
if(data0.registrationId !== undefined){
if(!(validate3(data0.registrationId, instancePath+"/path/registrationId", data0, "registrationId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data3["Idempotency-Key"] !== undefined){
let data4 = data3["Idempotency-Key"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["Idempotency-Key"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate17.errors = vErrors;
return errors === 0;
}

export const validator7 = validate20;
const schema14 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{"DPoP":{"type":"string","minLength":1,"maxLength":4000}}}}};

function validate20(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.DPoP !== undefined){
let data3 = data2.DPoP;
if(typeof data3 !== "string"){
let dataType0 = typeof data3;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data3;
}
else if(data3 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/DPoP",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data3 = coerced0;
if(data2 !== undefined){
data2["DPoP"] = coerced0;
}
}
}
if(typeof data3 === "string"){
if(data3.length > 4000){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/DPoP",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(data3.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/DPoP",keyword:"minLength",params:{limit: 1}});
errors++;
}
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
validate20.errors = vErrors;
return errors === 0;
}

export const validator8 = validate21;
const schema15 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"keepCurrent":{"type":"boolean","default":false}}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate21(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.keepCurrent === undefined){
data1.keepCurrent = false;
}
let data2 = data1.keepCurrent;
if(typeof data2 !== "boolean"){
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(data2 === "false" || data2 === 0 || data2 === null){
coerced0 = false;
}
else if(data2 === "true" || data2 === 1){
coerced0 = true;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/keepCurrent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(coerced0 !== undefined){
data2 = coerced0;
if(data1 !== undefined){
data1["keepCurrent"] = coerced0;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
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

export const validator9 = validate22;
const schema16 = {"type":"object","properties":{"path":{"type":"object","required":["challengeId"],"properties":{"challengeId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate22(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.challengeId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "challengeId"}});
errors++;
}
if(data0.challengeId !== undefined){
if(!(validate3(data0.challengeId, instancePath+"/path/challengeId", data0, "challengeId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data3["Idempotency-Key"] !== undefined){
let data4 = data3["Idempotency-Key"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["Idempotency-Key"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate22.errors = vErrors;
return errors === 0;
}

export const validator10 = validate25;
const schema18 = {"type":"object","properties":{"path":{"type":"object","required":["sessionId"],"properties":{"sessionId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate25(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.sessionId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "sessionId"}});
errors++;
}
if(data0.sessionId !== undefined){
if(!(validate3(data0.sessionId, instancePath+"/path/sessionId", data0, "sessionId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const validator11 = validate28;
const schema20 = {"type":"object","properties":{"path":{"type":"object","required":["tokenId"],"properties":{"tokenId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate28(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.tokenId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "tokenId"}});
errors++;
}
if(data0.tokenId !== undefined){
if(!(validate3(data0.tokenId, instancePath+"/path/tokenId", data0, "tokenId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

export const validator12 = validate31;
const schema22 = {"type":"object","properties":{"path":{"type":"object","required":["webhookId"],"properties":{"webhookId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate31(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.webhookId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "webhookId"}});
errors++;
}
if(data0.webhookId !== undefined){
if(!(validate3(data0.webhookId, instancePath+"/path/webhookId", data0, "webhookId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

export const validator13 = validate34;
const schema24 = {"type":"object","properties":{"path":{"type":"object","required":["webhookId"],"properties":{"webhookId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["If-Match"],"properties":{"If-Match":{"type":"string","minLength":1,"maxLength":64}}}}};

function validate34(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.webhookId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "webhookId"}});
errors++;
}
if(data0.webhookId !== undefined){
if(!(validate3(data0.webhookId, instancePath+"/path/webhookId", data0, "webhookId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["If-Match"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "If-Match"}});
errors++;
}
if(data3["If-Match"] !== undefined){
let data4 = data3["If-Match"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["If-Match"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data4.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"minLength",params:{limit: 1}});
errors++;
}
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
validate34.errors = vErrors;
return errors === 0;
}

export const validator14 = validate37;
const schema26 = {"type":"object","properties":{"path":{"type":"object","required":["webhookId"],"properties":{"webhookId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{"cursor":{"type":"string","minLength":1,"maxLength":200},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20}}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate37(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.webhookId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "webhookId"}});
errors++;
}
if(data0.webhookId !== undefined){
if(!(validate3(data0.webhookId, instancePath+"/path/webhookId", data0, "webhookId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.limit === undefined){
data2.limit = 20;
}
if(data2.cursor !== undefined){
let data3 = data2.cursor;
if(typeof data3 !== "string"){
let dataType0 = typeof data3;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data3;
}
else if(data3 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data3 = coerced0;
if(data2 !== undefined){
data2["cursor"] = coerced0;
}
}
}
if(typeof data3 === "string"){
if(data3.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data3.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
}
let data4 = data2.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
let dataType1 = typeof data4;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data4 === null
              || (dataType1 === "string" && data4 && data4 == +data4 && !(data4 % 1))){
coerced1 = +data4;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(coerced1 !== undefined){
data4 = coerced1;
if(data2 !== undefined){
data2["limit"] = coerced1;
}
}
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data5 = data.headers;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

export const validator15 = validate40;
const schema28 = {"type":"object","properties":{"path":{"type":"object","required":["webhookId"],"properties":{"webhookId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate40(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.webhookId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "webhookId"}});
errors++;
}
if(data0.webhookId !== undefined){
if(!(validate3(data0.webhookId, instancePath+"/path/webhookId", data0, "webhookId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data3["Idempotency-Key"] !== undefined){
let data4 = data3["Idempotency-Key"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["Idempotency-Key"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate40.errors = vErrors;
return errors === 0;
}

export const validator16 = validate43;
const schema30 = {"type":"object","properties":{"path":{"type":"object","required":["webhookId","deliveryId"],"properties":{"webhookId":{"$ref":"contract#/components/schemas/Id"},"deliveryId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate43(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.webhookId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "webhookId"}});
errors++;
}
if(data0.deliveryId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "deliveryId"}});
errors++;
}
if(data0.webhookId !== undefined){
if(!(validate3(data0.webhookId, instancePath+"/path/webhookId", data0, "webhookId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data0.deliveryId !== undefined){
if(!(validate3(data0.deliveryId, instancePath+"/path/deliveryId", data0, "deliveryId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data4["Idempotency-Key"] !== undefined){
let data5 = data4["Idempotency-Key"];
if(typeof data5 !== "string"){
let dataType0 = typeof data5;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data5;
}
else if(data5 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data5 = coerced0;
if(data4 !== undefined){
data4["Idempotency-Key"] = coerced0;
}
}
}
if(typeof data5 === "string"){
if(data5.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data5.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate43.errors = vErrors;
return errors === 0;
}

export const validator17 = validate47;
const schema32 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["If-Match"],"properties":{"If-Match":{"type":"string","minLength":1,"maxLength":64}}}}};

function validate47(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["If-Match"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "If-Match"}});
errors++;
}
if(data2["If-Match"] !== undefined){
let data3 = data2["If-Match"];
if(typeof data3 !== "string"){
let dataType0 = typeof data3;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data3;
}
else if(data3 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data3 = coerced0;
if(data2 !== undefined){
data2["If-Match"] = coerced0;
}
}
}
if(typeof data3 === "string"){
if(data3.length > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data3.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"minLength",params:{limit: 1}});
errors++;
}
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
validate47.errors = vErrors;
return errors === 0;
}

export const validator18 = validate48;
const schema33 = {"type":"object","properties":{"path":{"type":"object","required":["contactChangeId"],"properties":{"contactChangeId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate48(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.contactChangeId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "contactChangeId"}});
errors++;
}
if(data0.contactChangeId !== undefined){
if(!(validate3(data0.contactChangeId, instancePath+"/path/contactChangeId", data0, "contactChangeId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data3["Idempotency-Key"] !== undefined){
let data4 = data3["Idempotency-Key"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["Idempotency-Key"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate48.errors = vErrors;
return errors === 0;
}

export const validator19 = validate51;
const schema35 = {"type":"object","properties":{"path":{"type":"object","required":["contactChangeId"],"properties":{"contactChangeId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate51(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.contactChangeId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "contactChangeId"}});
errors++;
}
if(data0.contactChangeId !== undefined){
if(!(validate3(data0.contactChangeId, instancePath+"/path/contactChangeId", data0, "contactChangeId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
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

export const validator20 = validate54;
const schema37 = {"type":"object","properties":{"path":{"type":"object","required":["consentId"],"properties":{"consentId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate54(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.consentId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "consentId"}});
errors++;
}
if(data0.consentId !== undefined){
if(!(validate3(data0.consentId, instancePath+"/path/consentId", data0, "consentId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data3["Idempotency-Key"] !== undefined){
let data4 = data3["Idempotency-Key"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["Idempotency-Key"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate54.errors = vErrors;
return errors === 0;
}

export const validator21 = validate57;
const schema39 = {"type":"object","properties":{"path":{"type":"object","required":["enrolmentId"],"properties":{"enrolmentId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate57(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.enrolmentId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "enrolmentId"}});
errors++;
}
if(data0.enrolmentId !== undefined){
if(!(validate3(data0.enrolmentId, instancePath+"/path/enrolmentId", data0, "enrolmentId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data3["Idempotency-Key"] !== undefined){
let data4 = data3["Idempotency-Key"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["Idempotency-Key"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate57.errors = vErrors;
return errors === 0;
}

export const validator22 = validate60;
const schema41 = {"type":"object","properties":{"path":{"type":"object","required":["enrolmentId"],"properties":{"enrolmentId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate60(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.enrolmentId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "enrolmentId"}});
errors++;
}
if(data0.enrolmentId !== undefined){
if(!(validate3(data0.enrolmentId, instancePath+"/path/enrolmentId", data0, "enrolmentId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

export const validator23 = validate63;
const schema43 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{"Upload-Key":{"type":"string","minLength":22,"maxLength":128,"pattern":"^[\\w-]+$"}}}}};

function validate63(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["Upload-Key"] !== undefined){
let data3 = data2["Upload-Key"];
if(typeof data3 !== "string"){
let dataType0 = typeof data3;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data3;
}
else if(data3 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data3 = coerced0;
if(data2 !== undefined){
data2["Upload-Key"] = coerced0;
}
}
}
if(typeof data3 === "string"){
if(data3.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data3.length < 22){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"minLength",params:{limit: 22}});
errors++;
}
if(!pattern0.test(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"pattern",params:{pattern: "^[\\w-]+$"}});
errors++;
}
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
validate63.errors = vErrors;
return errors === 0;
}

export const validator24 = validate64;
const schema44 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Upload-Key":{"type":"string","minLength":22,"maxLength":128,"pattern":"^[\\w-]+$"},"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate64(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data2["Upload-Key"] !== undefined){
let data3 = data2["Upload-Key"];
if(typeof data3 !== "string"){
let dataType0 = typeof data3;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data3;
}
else if(data3 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data3 = coerced0;
if(data2 !== undefined){
data2["Upload-Key"] = coerced0;
}
}
}
if(typeof data3 === "string"){
if(data3.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data3.length < 22){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"minLength",params:{limit: 22}});
errors++;
}
if(!pattern0.test(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"pattern",params:{pattern: "^[\\w-]+$"}});
errors++;
}
}
}
if(data2["Idempotency-Key"] !== undefined){
let data4 = data2["Idempotency-Key"];
if(typeof data4 !== "string"){
let dataType1 = typeof data4;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data4;
}
else if(data4 === null){
coerced1 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced1 !== undefined){
data4 = coerced1;
if(data2 !== undefined){
data2["Idempotency-Key"] = coerced1;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate64.errors = vErrors;
return errors === 0;
}

export const validator25 = validate65;
const schema45 = {"type":"object","properties":{"path":{"type":"object","required":["fileId"],"properties":{"fileId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{"Upload-Key":{"type":"string","minLength":22,"maxLength":128,"pattern":"^[\\w-]+$"}}}}};

function validate65(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.fileId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "fileId"}});
errors++;
}
if(data0.fileId !== undefined){
if(!(validate3(data0.fileId, instancePath+"/path/fileId", data0, "fileId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["Upload-Key"] !== undefined){
let data4 = data3["Upload-Key"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["Upload-Key"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 22){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"minLength",params:{limit: 22}});
errors++;
}
if(!pattern0.test(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"pattern",params:{pattern: "^[\\w-]+$"}});
errors++;
}
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
validate65.errors = vErrors;
return errors === 0;
}

export const validator26 = validate68;
const schema47 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128},"Upload-Key":{"type":"string","minLength":22,"maxLength":128,"pattern":"^[\\w-]+$"}}}}};

function validate68(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data2["Idempotency-Key"] !== undefined){
let data3 = data2["Idempotency-Key"];
if(typeof data3 !== "string"){
let dataType0 = typeof data3;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data3;
}
else if(data3 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data3 = coerced0;
if(data2 !== undefined){
data2["Idempotency-Key"] = coerced0;
}
}
}
if(typeof data3 === "string"){
if(data3.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data3.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
}
}
if(data2["Upload-Key"] !== undefined){
let data4 = data2["Upload-Key"];
if(typeof data4 !== "string"){
let dataType1 = typeof data4;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data4;
}
else if(data4 === null){
coerced1 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced1 !== undefined){
data4 = coerced1;
if(data2 !== undefined){
data2["Upload-Key"] = coerced1;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 22){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"minLength",params:{limit: 22}});
errors++;
}
if(!pattern0.test(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"pattern",params:{pattern: "^[\\w-]+$"}});
errors++;
}
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
validate68.errors = vErrors;
return errors === 0;
}

export const validator27 = validate69;
const schema48 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"kind":{"$ref":"contract#/components/schemas/AppealKind"},"status":{"$ref":"contract#/components/schemas/AppealStatus"},"cursor":{"type":"string","minLength":1,"maxLength":200},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20}}},"headers":{"type":"object","required":[],"properties":{}}}};
const schema49 = {"type":"string","enum":["question","complaint","status_request","fault"]};

function validate70(data, instancePath="", parentData, parentDataProperty){
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
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!((((data === "question") || (data === "complaint")) || (data === "status_request")) || (data === "fault"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema49.enum}});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"string","enum":["registered","forwarded","answered"]};

function validate72(data, instancePath="", parentData, parentDataProperty){
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
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!(((data === "registered") || (data === "forwarded")) || (data === "answered"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema50.enum}});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}


function validate69(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.limit === undefined){
data1.limit = 20;
}
if(data1.kind !== undefined){
if(!(validate70(data1.kind, instancePath+"/query/kind", data1, "kind")))errors = (vErrors = joined(vErrors, validate70.errors)).length;
}
if(data1.status !== undefined){
if(!(validate72(data1.status, instancePath+"/query/status", data1, "status")))errors = (vErrors = joined(vErrors, validate72.errors)).length;
}
if(data1.cursor !== undefined){
let data4 = data1.cursor;
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data1 !== undefined){
data1["cursor"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data4.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
}
let data5 = data1.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
let dataType1 = typeof data5;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data5 === null
              || (dataType1 === "string" && data5 && data5 == +data5 && !(data5 % 1))){
coerced1 = +data5;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(coerced1 !== undefined){
data5 = coerced1;
if(data1 !== undefined){
data1["limit"] = coerced1;
}
}
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data5 < 1 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data6 = data.headers;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

export const validator28 = validate74;
const schema51 = {"type":"object","properties":{"path":{"type":"object","required":["appealId"],"properties":{"appealId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate74(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.appealId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "appealId"}});
errors++;
}
if(data0.appealId !== undefined){
if(!(validate3(data0.appealId, instancePath+"/path/appealId", data0, "appealId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

export const validator29 = validate77;
const schema53 = {"type":"object","properties":{"path":{"type":"object","required":["appealId"],"properties":{"appealId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate77(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.appealId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "appealId"}});
errors++;
}
if(data0.appealId !== undefined){
if(!(validate3(data0.appealId, instancePath+"/path/appealId", data0, "appealId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data3["Idempotency-Key"] !== undefined){
let data4 = data3["Idempotency-Key"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["Idempotency-Key"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate77.errors = vErrors;
return errors === 0;
}

export const validator30 = validate80;
const schema55 = {"type":"object","properties":{"path":{"type":"object","required":["appealId","fileId"],"properties":{"appealId":{"$ref":"contract#/components/schemas/Id"},"fileId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate80(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.appealId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "appealId"}});
errors++;
}
if(data0.fileId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "fileId"}});
errors++;
}
if(data0.appealId !== undefined){
if(!(validate3(data0.appealId, instancePath+"/path/appealId", data0, "appealId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data0.fileId !== undefined){
if(!(validate3(data0.fileId, instancePath+"/path/fileId", data0, "fileId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

export const validator31 = validate84;
const schema57 = {"type":"object","properties":{"path":{"type":"object","required":["applicationId"],"properties":{"applicationId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate84(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.applicationId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "applicationId"}});
errors++;
}
if(data0.applicationId !== undefined){
if(!(validate3(data0.applicationId, instancePath+"/path/applicationId", data0, "applicationId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

export const validator32 = validate87;
const schema59 = {"type":"object","properties":{"path":{"type":"object","required":["applicationId"],"properties":{"applicationId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["If-Match","Idempotency-Key"],"properties":{"If-Match":{"type":"string","minLength":1,"maxLength":64},"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate87(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.applicationId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "applicationId"}});
errors++;
}
if(data0.applicationId !== undefined){
if(!(validate3(data0.applicationId, instancePath+"/path/applicationId", data0, "applicationId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["If-Match"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "If-Match"}});
errors++;
}
if(data3["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data3["If-Match"] !== undefined){
let data4 = data3["If-Match"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["If-Match"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data4.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
}
if(data3["Idempotency-Key"] !== undefined){
let data5 = data3["Idempotency-Key"];
if(typeof data5 !== "string"){
let dataType1 = typeof data5;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data5;
}
else if(data5 === null){
coerced1 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced1 !== undefined){
data5 = coerced1;
if(data3 !== undefined){
data3["Idempotency-Key"] = coerced1;
}
}
}
if(typeof data5 === "string"){
if(data5.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data5.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate87.errors = vErrors;
return errors === 0;
}

export const validator33 = validate90;
const schema61 = {"type":"object","properties":{"path":{"type":"object","required":["calendarFile"],"properties":{"calendarFile":{"type":"string","pattern":"^cal_[A-Za-z0-9]{32}\\.ics$"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};
const pattern27 = new RegExp("^cal_[A-Za-z0-9]{32}\\.ics$", "u");

function validate90(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.calendarFile === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "calendarFile"}});
errors++;
}
if(data0.calendarFile !== undefined){
let data1 = data0.calendarFile;
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path/calendarFile",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["calendarFile"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(!pattern27.test(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/path/calendarFile",keyword:"pattern",params:{pattern: "^cal_[A-Za-z0-9]{32}\\.ics$"}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
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

export const validator34 = validate91;
const schema62 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{"Last-Event-ID":{"$ref":"contract#/components/schemas/Id"}}}}};

function validate91(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["Last-Event-ID"] !== undefined){
if(!(validate3(data2["Last-Event-ID"], instancePath+"/headers/Last-Event-ID", data2, "Last-Event-ID")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
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
validate91.errors = vErrors;
return errors === 0;
}

export const validator35 = validate94;
const schema64 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"after":{"$ref":"contract#/components/schemas/Id"},"wait":{"type":"integer","minimum":0,"maximum":30,"default":0},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20}}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate94(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.wait === undefined){
data1.wait = 0;
}
if(data1.limit === undefined){
data1.limit = 20;
}
if(data1.after !== undefined){
if(!(validate3(data1.after, instancePath+"/query/after", data1, "after")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
let data3 = data1.wait;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
let dataType0 = typeof data3;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data3 === null
              || (dataType0 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced0 = +data3;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/wait",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(coerced0 !== undefined){
data3 = coerced0;
if(data1 !== undefined){
data1["wait"] = coerced0;
}
}
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 30 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/wait",keyword:"maximum",params:{comparison: "<=", limit: 30}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/wait",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
let data4 = data1.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
let dataType1 = typeof data4;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data4 === null
              || (dataType1 === "string" && data4 && data4 == +data4 && !(data4 % 1))){
coerced1 = +data4;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(coerced1 !== undefined){
data4 = coerced1;
if(data1 !== undefined){
data1["limit"] = coerced1;
}
}
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data5 = data.headers;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
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

export const validator36 = validate97;
const schema66 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"search":{"type":"string","minLength":1,"maxLength":100},"status":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"contract#/components/schemas/ApplicationStatus"}},"stage":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"contract#/components/schemas/StageName"}},"nextActor":{"$ref":"contract#/components/schemas/Actor"},"needsAction":{"type":"boolean"},"regionCode":{"$ref":"contract#/components/schemas/RegionCode"},"isOverdue":{"type":"boolean"},"dueBefore":{"$ref":"contract#/components/schemas/LocalDate"}}},"headers":{"type":"object","required":[],"properties":{}}}};
const schema67 = {"type":"string","enum":["draft","submitted","incomplete","in_review","suspended","offer_posted","refused","accepted","completed","annulled","withdrawn","terminated"]};

function validate98(data, instancePath="", parentData, parentDataProperty){
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
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
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
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema67.enum}});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"string","enum":["filing","completeness","offer","payment","signing","works","meter","fulfilment","inspection","conditions_act","energising","connection_act","temporary_supply","notice","done"]};

function validate100(data, instancePath="", parentData, parentDataProperty){
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
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!(((((((((((((((data === "filing") || (data === "completeness")) || (data === "offer")) || (data === "payment")) || (data === "signing")) || (data === "works")) || (data === "meter")) || (data === "fulfilment")) || (data === "inspection")) || (data === "conditions_act")) || (data === "energising")) || (data === "connection_act")) || (data === "temporary_supply")) || (data === "notice")) || (data === "done"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema68.enum}});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":"string","enum":["applicant","grid","supplier"]};

function validate102(data, instancePath="", parentData, parentDataProperty){
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
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
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
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema69.enum}});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}


const schema71 = {"type":"string","format":"date"};
const formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function validate106(data, instancePath="", parentData, parentDataProperty){
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
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(typeof data === "string"){
if(!(formats0.test(data))){
vErrors = noted(vErrors, {instancePath,keyword:"format",params:{format: "date"}});
errors++;
}
}
validate106.errors = vErrors;
return errors === 0;
}


function validate97(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.search !== undefined){
let data2 = data1.search;
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
vErrors = noted(vErrors, {instancePath:instancePath+"/query/search",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data2 = coerced0;
if(data1 !== undefined){
data1["search"] = coerced0;
}
}
}
if(typeof data2 === "string"){
if(data2.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/search",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(data2.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/search",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
}
if(data1.status !== undefined){
let data3 = data1.status;
if(Array.isArray(data3)){
if(data3.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/status",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data3.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/status",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate98(data3[i0], instancePath+"/query/status/" + i0, data3, i0)))errors = (vErrors = joined(vErrors, validate98.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/status",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.stage !== undefined){
let data5 = data1.stage;
if(Array.isArray(data5)){
if(data5.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/stage",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data5.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/stage",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate100(data5[i1], instancePath+"/query/stage/" + i1, data5, i1)))errors = (vErrors = joined(vErrors, validate100.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/stage",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.nextActor !== undefined){
if(!(validate102(data1.nextActor, instancePath+"/query/nextActor", data1, "nextActor")))errors = (vErrors = joined(vErrors, validate102.errors)).length;
}
if(data1.needsAction !== undefined){
let data8 = data1.needsAction;
if(typeof data8 !== "boolean"){
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(data8 === "false" || data8 === 0 || data8 === null){
coerced1 = false;
}
else if(data8 === "true" || data8 === 1){
coerced1 = true;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/needsAction",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(coerced1 !== undefined){
data8 = coerced1;
if(data1 !== undefined){
data1["needsAction"] = coerced1;
}
}
}
}
if(data1.regionCode !== undefined){
if(!(validate12(data1.regionCode, instancePath+"/query/regionCode", data1, "regionCode")))errors = (vErrors = joined(vErrors, validate12.errors)).length;
}
if(data1.isOverdue !== undefined){
let data10 = data1.isOverdue;
if(typeof data10 !== "boolean"){
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(data10 === "false" || data10 === 0 || data10 === null){
coerced2 = false;
}
else if(data10 === "true" || data10 === 1){
coerced2 = true;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/isOverdue",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(coerced2 !== undefined){
data10 = coerced2;
if(data1 !== undefined){
data1["isOverdue"] = coerced2;
}
}
}
}
if(data1.dueBefore !== undefined){
if(!(validate106(data1.dueBefore, instancePath+"/query/dueBefore", data1, "dueBefore")))errors = (vErrors = joined(vErrors, validate106.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data12 = data.headers;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

export const validator37 = validate108;
const schema72 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"search":{"type":"string","minLength":1,"maxLength":100},"status":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"contract#/components/schemas/ApplicationStatus"}},"stage":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"contract#/components/schemas/StageName"}},"nextActor":{"$ref":"contract#/components/schemas/Actor"},"needsAction":{"type":"boolean"},"regionCode":{"$ref":"contract#/components/schemas/RegionCode"},"isOverdue":{"type":"boolean"},"dueBefore":{"$ref":"contract#/components/schemas/LocalDate"},"sort":{"$ref":"contract#/components/schemas/ApplicationSort"},"order":{"$ref":"contract#/components/schemas/SortOrder"}}},"headers":{"type":"object","required":[],"properties":{}}}};

const schema78 = {"type":"string","enum":["createdAt","updatedAt","submittedAt","dueOn","number"]};

function validate119(data, instancePath="", parentData, parentDataProperty){
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
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!(((((data === "createdAt") || (data === "updatedAt")) || (data === "submittedAt")) || (data === "dueOn")) || (data === "number"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema78.enum}});
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"string","enum":["asc","desc"]};

function validate121(data, instancePath="", parentData, parentDataProperty){
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
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!((data === "asc") || (data === "desc"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema79.enum}});
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}


function validate108(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.search !== undefined){
let data2 = data1.search;
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
vErrors = noted(vErrors, {instancePath:instancePath+"/query/search",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data2 = coerced0;
if(data1 !== undefined){
data1["search"] = coerced0;
}
}
}
if(typeof data2 === "string"){
if(data2.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/search",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(data2.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/search",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
}
if(data1.status !== undefined){
let data3 = data1.status;
if(Array.isArray(data3)){
if(data3.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/status",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data3.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/status",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate98(data3[i0], instancePath+"/query/status/" + i0, data3, i0)))errors = (vErrors = joined(vErrors, validate98.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/status",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.stage !== undefined){
let data5 = data1.stage;
if(Array.isArray(data5)){
if(data5.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/stage",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data5.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/stage",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate100(data5[i1], instancePath+"/query/stage/" + i1, data5, i1)))errors = (vErrors = joined(vErrors, validate100.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/stage",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.nextActor !== undefined){
if(!(validate102(data1.nextActor, instancePath+"/query/nextActor", data1, "nextActor")))errors = (vErrors = joined(vErrors, validate102.errors)).length;
}
if(data1.needsAction !== undefined){
let data8 = data1.needsAction;
if(typeof data8 !== "boolean"){
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(data8 === "false" || data8 === 0 || data8 === null){
coerced1 = false;
}
else if(data8 === "true" || data8 === 1){
coerced1 = true;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/needsAction",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(coerced1 !== undefined){
data8 = coerced1;
if(data1 !== undefined){
data1["needsAction"] = coerced1;
}
}
}
}
if(data1.regionCode !== undefined){
if(!(validate12(data1.regionCode, instancePath+"/query/regionCode", data1, "regionCode")))errors = (vErrors = joined(vErrors, validate12.errors)).length;
}
if(data1.isOverdue !== undefined){
let data10 = data1.isOverdue;
if(typeof data10 !== "boolean"){
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(data10 === "false" || data10 === 0 || data10 === null){
coerced2 = false;
}
else if(data10 === "true" || data10 === 1){
coerced2 = true;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/isOverdue",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(coerced2 !== undefined){
data10 = coerced2;
if(data1 !== undefined){
data1["isOverdue"] = coerced2;
}
}
}
}
if(data1.dueBefore !== undefined){
if(!(validate106(data1.dueBefore, instancePath+"/query/dueBefore", data1, "dueBefore")))errors = (vErrors = joined(vErrors, validate106.errors)).length;
}
if(data1.sort !== undefined){
if(!(validate119(data1.sort, instancePath+"/query/sort", data1, "sort")))errors = (vErrors = joined(vErrors, validate119.errors)).length;
}
if(data1.order !== undefined){
if(!(validate121(data1.order, instancePath+"/query/order", data1, "order")))errors = (vErrors = joined(vErrors, validate121.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data14 = data.headers;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
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

export const validator38 = validate123;
const schema80 = {"type":"object","properties":{"path":{"type":"object","required":["applicationId"],"properties":{"applicationId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate123(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.applicationId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "applicationId"}});
errors++;
}
if(data0.applicationId !== undefined){
if(!(validate3(data0.applicationId, instancePath+"/path/applicationId", data0, "applicationId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data3["Idempotency-Key"] !== undefined){
let data4 = data3["Idempotency-Key"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["Idempotency-Key"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate123.errors = vErrors;
return errors === 0;
}

export const validator39 = validate126;
const schema82 = {"type":"object","properties":{"path":{"type":"object","required":["applicationId","requestId"],"properties":{"applicationId":{"$ref":"contract#/components/schemas/Id"},"requestId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate126(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.applicationId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "applicationId"}});
errors++;
}
if(data0.requestId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "requestId"}});
errors++;
}
if(data0.applicationId !== undefined){
if(!(validate3(data0.applicationId, instancePath+"/path/applicationId", data0, "applicationId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data0.requestId !== undefined){
if(!(validate3(data0.requestId, instancePath+"/path/requestId", data0, "requestId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
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

export const validator40 = validate130;
const schema84 = {"type":"object","properties":{"path":{"type":"object","required":["applicationId","requestId"],"properties":{"applicationId":{"$ref":"contract#/components/schemas/Id"},"requestId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["If-Match","Idempotency-Key"],"properties":{"If-Match":{"type":"string","minLength":1,"maxLength":64},"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate130(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.applicationId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "applicationId"}});
errors++;
}
if(data0.requestId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "requestId"}});
errors++;
}
if(data0.applicationId !== undefined){
if(!(validate3(data0.applicationId, instancePath+"/path/applicationId", data0, "applicationId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data0.requestId !== undefined){
if(!(validate3(data0.requestId, instancePath+"/path/requestId", data0, "requestId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4["If-Match"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "If-Match"}});
errors++;
}
if(data4["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data4["If-Match"] !== undefined){
let data5 = data4["If-Match"];
if(typeof data5 !== "string"){
let dataType0 = typeof data5;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data5;
}
else if(data5 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data5 = coerced0;
if(data4 !== undefined){
data4["If-Match"] = coerced0;
}
}
}
if(typeof data5 === "string"){
if(data5.length > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data5.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
}
if(data4["Idempotency-Key"] !== undefined){
let data6 = data4["Idempotency-Key"];
if(typeof data6 !== "string"){
let dataType1 = typeof data6;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data6;
}
else if(data6 === null){
coerced1 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced1 !== undefined){
data6 = coerced1;
if(data4 !== undefined){
data4["Idempotency-Key"] = coerced1;
}
}
}
if(typeof data6 === "string"){
if(data6.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data6.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate130.errors = vErrors;
return errors === 0;
}

export const validator41 = validate134;
const schema86 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Tus-Resumable","Upload-Length","Upload-Metadata"],"properties":{"Tus-Resumable":{"const":"1.0.0"},"Upload-Key":{"type":"string","minLength":22,"maxLength":128,"pattern":"^[\\w-]+$"},"Upload-Length":{"type":"integer","minimum":0},"Upload-Metadata":{"type":"string","maxLength":4000,"pattern":"^[A-Za-z0-9_-]+( [A-Za-z0-9+/]+={0,2})?(, ?[A-Za-z0-9_-]+( [A-Za-z0-9+/]+={0,2})?)*$"}}}}};
const pattern34 = new RegExp("^[A-Za-z0-9_-]+( [A-Za-z0-9+/]+={0,2})?(, ?[A-Za-z0-9_-]+( [A-Za-z0-9+/]+={0,2})?)*$", "u");

function validate134(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["Tus-Resumable"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Tus-Resumable"}});
errors++;
}
if(data2["Upload-Length"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Upload-Length"}});
errors++;
}
if(data2["Upload-Metadata"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Upload-Metadata"}});
errors++;
}
if(data2["Tus-Resumable"] !== undefined){
if("1.0.0" !== data2["Tus-Resumable"]){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Tus-Resumable",keyword:"const",params:{allowedValue: "1.0.0"}});
errors++;
}
}
if(data2["Upload-Key"] !== undefined){
let data4 = data2["Upload-Key"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data2 !== undefined){
data2["Upload-Key"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 22){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"minLength",params:{limit: 22}});
errors++;
}
if(!pattern0.test(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"pattern",params:{pattern: "^[\\w-]+$"}});
errors++;
}
}
}
if(data2["Upload-Length"] !== undefined){
let data5 = data2["Upload-Length"];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
let dataType1 = typeof data5;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data5 === null
              || (dataType1 === "string" && data5 && data5 == +data5 && !(data5 % 1))){
coerced1 = +data5;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Length",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(coerced1 !== undefined){
data5 = coerced1;
if(data2 !== undefined){
data2["Upload-Length"] = coerced1;
}
}
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Length",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data2["Upload-Metadata"] !== undefined){
let data6 = data2["Upload-Metadata"];
if(typeof data6 !== "string"){
let dataType2 = typeof data6;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data6;
}
else if(data6 === null){
coerced2 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Metadata",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced2 !== undefined){
data6 = coerced2;
if(data2 !== undefined){
data2["Upload-Metadata"] = coerced2;
}
}
}
if(typeof data6 === "string"){
if(data6.length > 4000){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Metadata",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(!pattern34.test(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Metadata",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+( [A-Za-z0-9+/]+={0,2})?(, ?[A-Za-z0-9_-]+( [A-Za-z0-9+/]+={0,2})?)*$"}});
errors++;
}
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
validate134.errors = vErrors;
return errors === 0;
}

export const validator42 = validate135;
const schema87 = {"type":"object","properties":{"path":{"type":"object","required":["uploadId"],"properties":{"uploadId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Tus-Resumable"],"properties":{"Tus-Resumable":{"const":"1.0.0"},"Upload-Key":{"type":"string","minLength":22,"maxLength":128,"pattern":"^[\\w-]+$"}}}}};

function validate135(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.uploadId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "uploadId"}});
errors++;
}
if(data0.uploadId !== undefined){
if(!(validate3(data0.uploadId, instancePath+"/path/uploadId", data0, "uploadId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["Tus-Resumable"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Tus-Resumable"}});
errors++;
}
if(data3["Tus-Resumable"] !== undefined){
if("1.0.0" !== data3["Tus-Resumable"]){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Tus-Resumable",keyword:"const",params:{allowedValue: "1.0.0"}});
errors++;
}
}
if(data3["Upload-Key"] !== undefined){
let data5 = data3["Upload-Key"];
if(typeof data5 !== "string"){
let dataType0 = typeof data5;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data5;
}
else if(data5 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data5 = coerced0;
if(data3 !== undefined){
data3["Upload-Key"] = coerced0;
}
}
}
if(typeof data5 === "string"){
if(data5.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data5.length < 22){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"minLength",params:{limit: 22}});
errors++;
}
if(!pattern0.test(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"pattern",params:{pattern: "^[\\w-]+$"}});
errors++;
}
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
validate135.errors = vErrors;
return errors === 0;
}

export const validator43 = validate138;
const schema89 = {"type":"object","properties":{"path":{"type":"object","required":["uploadId"],"properties":{"uploadId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Tus-Resumable","Upload-Offset"],"properties":{"Tus-Resumable":{"const":"1.0.0"},"Upload-Key":{"type":"string","minLength":22,"maxLength":128,"pattern":"^[\\w-]+$"},"Upload-Offset":{"type":"integer","minimum":0},"Upload-Checksum":{"type":"string","pattern":"^[a-z0-9]+ [A-Za-z0-9+/]+={0,2}$","maxLength":200}}}}};

function validate139(data, instancePath="", parentData, parentDataProperty){
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
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
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
validate139.errors = vErrors;
return errors === 0;
}

const pattern39 = new RegExp("^[a-z0-9]+ [A-Za-z0-9+/]+={0,2}$", "u");

function validate138(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.uploadId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "uploadId"}});
errors++;
}
if(data0.uploadId !== undefined){
if(!(validate139(data0.uploadId, instancePath+"/path/uploadId", data0, "uploadId")))errors = (vErrors = joined(vErrors, validate139.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["Tus-Resumable"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Tus-Resumable"}});
errors++;
}
if(data3["Upload-Offset"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Upload-Offset"}});
errors++;
}
if(data3["Tus-Resumable"] !== undefined){
if("1.0.0" !== data3["Tus-Resumable"]){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Tus-Resumable",keyword:"const",params:{allowedValue: "1.0.0"}});
errors++;
}
}
if(data3["Upload-Key"] !== undefined){
let data5 = data3["Upload-Key"];
if(typeof data5 !== "string"){
let dataType0 = typeof data5;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data5;
}
else if(data5 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data5 = coerced0;
if(data3 !== undefined){
data3["Upload-Key"] = coerced0;
}
}
}
if(typeof data5 === "string"){
if(data5.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data5.length < 22){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"minLength",params:{limit: 22}});
errors++;
}
if(!pattern0.test(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Key",keyword:"pattern",params:{pattern: "^[\\w-]+$"}});
errors++;
}
}
}
if(data3["Upload-Offset"] !== undefined){
let data6 = data3["Upload-Offset"];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
let dataType1 = typeof data6;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data6 === null
              || (dataType1 === "string" && data6 && data6 == +data6 && !(data6 % 1))){
coerced1 = +data6;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Offset",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(coerced1 !== undefined){
data6 = coerced1;
if(data3 !== undefined){
data3["Upload-Offset"] = coerced1;
}
}
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Offset",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data3["Upload-Checksum"] !== undefined){
let data7 = data3["Upload-Checksum"];
if(typeof data7 !== "string"){
let dataType2 = typeof data7;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data7;
}
else if(data7 === null){
coerced2 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Checksum",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced2 !== undefined){
data7 = coerced2;
if(data3 !== undefined){
data3["Upload-Checksum"] = coerced2;
}
}
}
if(typeof data7 === "string"){
if(data7.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Checksum",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(!pattern39.test(data7)){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Upload-Checksum",keyword:"pattern",params:{pattern: "^[a-z0-9]+ [A-Za-z0-9+/]+={0,2}$"}});
errors++;
}
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
validate138.errors = vErrors;
return errors === 0;
}

export const validator44 = validate141;
const schema91 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"search":{"type":"string","minLength":1,"maxLength":100},"status":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"contract#/components/schemas/ApplicationStatus"}},"stage":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"contract#/components/schemas/StageName"}},"nextActor":{"$ref":"contract#/components/schemas/Actor"},"needsAction":{"type":"boolean"},"regionCode":{"$ref":"contract#/components/schemas/RegionCode"},"isOverdue":{"type":"boolean"},"dueBefore":{"$ref":"contract#/components/schemas/LocalDate"},"sort":{"$ref":"contract#/components/schemas/ApplicationSort"},"order":{"$ref":"contract#/components/schemas/SortOrder"},"cursor":{"type":"string","minLength":1,"maxLength":200},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20}}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate141(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.limit === undefined){
data1.limit = 20;
}
if(data1.search !== undefined){
let data2 = data1.search;
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
vErrors = noted(vErrors, {instancePath:instancePath+"/query/search",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data2 = coerced0;
if(data1 !== undefined){
data1["search"] = coerced0;
}
}
}
if(typeof data2 === "string"){
if(data2.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/search",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(data2.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/search",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
}
if(data1.status !== undefined){
let data3 = data1.status;
if(Array.isArray(data3)){
if(data3.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/status",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data3.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/status",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate98(data3[i0], instancePath+"/query/status/" + i0, data3, i0)))errors = (vErrors = joined(vErrors, validate98.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/status",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.stage !== undefined){
let data5 = data1.stage;
if(Array.isArray(data5)){
if(data5.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/stage",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data5.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/stage",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate100(data5[i1], instancePath+"/query/stage/" + i1, data5, i1)))errors = (vErrors = joined(vErrors, validate100.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/stage",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.nextActor !== undefined){
if(!(validate102(data1.nextActor, instancePath+"/query/nextActor", data1, "nextActor")))errors = (vErrors = joined(vErrors, validate102.errors)).length;
}
if(data1.needsAction !== undefined){
let data8 = data1.needsAction;
if(typeof data8 !== "boolean"){
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(data8 === "false" || data8 === 0 || data8 === null){
coerced1 = false;
}
else if(data8 === "true" || data8 === 1){
coerced1 = true;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/needsAction",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(coerced1 !== undefined){
data8 = coerced1;
if(data1 !== undefined){
data1["needsAction"] = coerced1;
}
}
}
}
if(data1.regionCode !== undefined){
if(!(validate12(data1.regionCode, instancePath+"/query/regionCode", data1, "regionCode")))errors = (vErrors = joined(vErrors, validate12.errors)).length;
}
if(data1.isOverdue !== undefined){
let data10 = data1.isOverdue;
if(typeof data10 !== "boolean"){
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(data10 === "false" || data10 === 0 || data10 === null){
coerced2 = false;
}
else if(data10 === "true" || data10 === 1){
coerced2 = true;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/isOverdue",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(coerced2 !== undefined){
data10 = coerced2;
if(data1 !== undefined){
data1["isOverdue"] = coerced2;
}
}
}
}
if(data1.dueBefore !== undefined){
if(!(validate106(data1.dueBefore, instancePath+"/query/dueBefore", data1, "dueBefore")))errors = (vErrors = joined(vErrors, validate106.errors)).length;
}
if(data1.sort !== undefined){
if(!(validate119(data1.sort, instancePath+"/query/sort", data1, "sort")))errors = (vErrors = joined(vErrors, validate119.errors)).length;
}
if(data1.order !== undefined){
if(!(validate121(data1.order, instancePath+"/query/order", data1, "order")))errors = (vErrors = joined(vErrors, validate121.errors)).length;
}
if(data1.cursor !== undefined){
let data14 = data1.cursor;
if(typeof data14 !== "string"){
let dataType3 = typeof data14;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data14;
}
else if(data14 === null){
coerced3 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced3 !== undefined){
data14 = coerced3;
if(data1 !== undefined){
data1["cursor"] = coerced3;
}
}
}
if(typeof data14 === "string"){
if(data14.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data14.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
}
let data15 = data1.limit;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
let dataType4 = typeof data15;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 === "boolean" || data15 === null
              || (dataType4 === "string" && data15 && data15 == +data15 && !(data15 % 1))){
coerced4 = +data15;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(coerced4 !== undefined){
data15 = coerced4;
if(data1 !== undefined){
data1["limit"] = coerced4;
}
}
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100 || isNaN(data15)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data15 < 1 || isNaN(data15)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data16 = data.headers;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}

export const validator45 = validate156;
const schema99 = {"type":"object","properties":{"path":{"type":"object","required":["applicationId"],"properties":{"applicationId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["If-Match"],"properties":{"If-Match":{"type":"string","minLength":1,"maxLength":64}}}}};

function validate156(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.applicationId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "applicationId"}});
errors++;
}
if(data0.applicationId !== undefined){
if(!(validate3(data0.applicationId, instancePath+"/path/applicationId", data0, "applicationId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["If-Match"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "If-Match"}});
errors++;
}
if(data3["If-Match"] !== undefined){
let data4 = data3["If-Match"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["If-Match"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data4.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"minLength",params:{limit: 1}});
errors++;
}
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
validate156.errors = vErrors;
return errors === 0;
}

export const validator46 = validate159;
const schema101 = {"type":"object","properties":{"path":{"type":"object","required":["applicationId","attachmentId"],"properties":{"applicationId":{"$ref":"contract#/components/schemas/Id"},"attachmentId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate159(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.applicationId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "applicationId"}});
errors++;
}
if(data0.attachmentId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "attachmentId"}});
errors++;
}
if(data0.applicationId !== undefined){
if(!(validate3(data0.applicationId, instancePath+"/path/applicationId", data0, "applicationId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data0.attachmentId !== undefined){
if(!(validate3(data0.attachmentId, instancePath+"/path/attachmentId", data0, "attachmentId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}

export const validator47 = validate163;
const schema103 = {"type":"object","properties":{"path":{"type":"object","required":["documentId"],"properties":{"documentId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate163(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.documentId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "documentId"}});
errors++;
}
if(data0.documentId !== undefined){
if(!(validate3(data0.documentId, instancePath+"/path/documentId", data0, "documentId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data3["Idempotency-Key"] !== undefined){
let data4 = data3["Idempotency-Key"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["Idempotency-Key"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate163.errors = vErrors;
return errors === 0;
}

export const validator48 = validate166;
const schema105 = {"type":"object","properties":{"path":{"type":"object","required":["documentId","signingId"],"properties":{"documentId":{"$ref":"contract#/components/schemas/Id"},"signingId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate166(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.documentId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "documentId"}});
errors++;
}
if(data0.signingId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "signingId"}});
errors++;
}
if(data0.documentId !== undefined){
if(!(validate3(data0.documentId, instancePath+"/path/documentId", data0, "documentId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data0.signingId !== undefined){
if(!(validate3(data0.signingId, instancePath+"/path/signingId", data0, "signingId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data4["Idempotency-Key"] !== undefined){
let data5 = data4["Idempotency-Key"];
if(typeof data5 !== "string"){
let dataType0 = typeof data5;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data5;
}
else if(data5 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data5 = coerced0;
if(data4 !== undefined){
data4["Idempotency-Key"] = coerced0;
}
}
}
if(typeof data5 === "string"){
if(data5.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data5.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate166.errors = vErrors;
return errors === 0;
}

export const validator49 = validate170;
const schema107 = {"type":"object","properties":{"path":{"type":"object","required":["documentId","signatureId"],"properties":{"documentId":{"$ref":"contract#/components/schemas/Id"},"signatureId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate170(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.documentId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "documentId"}});
errors++;
}
if(data0.signatureId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "signatureId"}});
errors++;
}
if(data0.documentId !== undefined){
if(!(validate3(data0.documentId, instancePath+"/path/documentId", data0, "documentId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data0.signatureId !== undefined){
if(!(validate3(data0.signatureId, instancePath+"/path/signatureId", data0, "signatureId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
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

export const validator50 = validate174;
const schema109 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"applicationId":{"$ref":"contract#/components/schemas/Id"},"kind":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"contract#/components/schemas/DocumentKind"}},"cursor":{"type":"string","minLength":1,"maxLength":200},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20}}},"headers":{"type":"object","required":[],"properties":{}}}};

const schema111 = {"type":"string","enum":["application_copy","completeness_notice","contract_conditions","contract_draft","technical_conditions","invoice","fee_calculation","instruction","meter_admission_act","notice","remarks_list","conditions_act","connection_act","suspension_notice","annulment_notice","withdrawal_notice","supplementary_agreement","termination_agreement","request_refusal"]};

function validate177(data, instancePath="", parentData, parentDataProperty){
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
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!(((((((((((((((((((data === "application_copy") || (data === "completeness_notice")) || (data === "contract_conditions")) || (data === "contract_draft")) || (data === "technical_conditions")) || (data === "invoice")) || (data === "fee_calculation")) || (data === "instruction")) || (data === "meter_admission_act")) || (data === "notice")) || (data === "remarks_list")) || (data === "conditions_act")) || (data === "connection_act")) || (data === "suspension_notice")) || (data === "annulment_notice")) || (data === "withdrawal_notice")) || (data === "supplementary_agreement")) || (data === "termination_agreement")) || (data === "request_refusal"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema111.enum}});
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}


function validate174(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.limit === undefined){
data1.limit = 20;
}
if(data1.applicationId !== undefined){
if(!(validate3(data1.applicationId, instancePath+"/query/applicationId", data1, "applicationId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data1.kind !== undefined){
let data3 = data1.kind;
if(Array.isArray(data3)){
if(data3.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/kind",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data3.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/kind",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate177(data3[i0], instancePath+"/query/kind/" + i0, data3, i0)))errors = (vErrors = joined(vErrors, validate177.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/kind",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.cursor !== undefined){
let data5 = data1.cursor;
if(typeof data5 !== "string"){
let dataType0 = typeof data5;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data5;
}
else if(data5 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data5 = coerced0;
if(data1 !== undefined){
data1["cursor"] = coerced0;
}
}
}
if(typeof data5 === "string"){
if(data5.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data5.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
}
let data6 = data1.limit;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
let dataType1 = typeof data6;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data6 === null
              || (dataType1 === "string" && data6 && data6 == +data6 && !(data6 % 1))){
coerced1 = +data6;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(coerced1 !== undefined){
data6 = coerced1;
if(data1 !== undefined){
data1["limit"] = coerced1;
}
}
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data6 < 1 || isNaN(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data7 = data.headers;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}

export const validator51 = validate179;
const schema112 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"applicationId":{"$ref":"contract#/components/schemas/Id"},"documentId":{"$ref":"contract#/components/schemas/Id"},"kind":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"contract#/components/schemas/DocumentKind"}}}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate179(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.applicationId !== undefined){
if(!(validate3(data1.applicationId, instancePath+"/query/applicationId", data1, "applicationId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data1.documentId !== undefined){
if(!(validate3(data1.documentId, instancePath+"/query/documentId", data1, "documentId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data1.kind !== undefined){
let data4 = data1.kind;
if(Array.isArray(data4)){
if(data4.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/kind",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data4.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/kind",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate177(data4[i0], instancePath+"/query/kind/" + i0, data4, i0)))errors = (vErrors = joined(vErrors, validate177.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/kind",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data6 = data.headers;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}

export const validator52 = validate185;
const schema115 = {"type":"object","properties":{"path":{"type":"object","required":["documentId"],"properties":{"documentId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate185(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.documentId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "documentId"}});
errors++;
}
if(data0.documentId !== undefined){
if(!(validate3(data0.documentId, instancePath+"/path/documentId", data0, "documentId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
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

export const validator53 = validate188;
const schema117 = {"type":"object","properties":{"path":{"type":"object","required":["documentId"],"properties":{"documentId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{"fileId":{"$ref":"contract#/components/schemas/Id"}}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate188(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.documentId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "documentId"}});
errors++;
}
if(data0.documentId !== undefined){
if(!(validate3(data0.documentId, instancePath+"/path/documentId", data0, "documentId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.fileId !== undefined){
if(!(validate3(data2.fileId, instancePath+"/query/fileId", data2, "fileId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}

export const validator54 = validate192;
const schema119 = {"type":"object","properties":{"path":{"type":"object","required":["subscriptionId"],"properties":{"subscriptionId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate192(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.subscriptionId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subscriptionId"}});
errors++;
}
if(data0.subscriptionId !== undefined){
if(!(validate3(data0.subscriptionId, instancePath+"/path/subscriptionId", data0, "subscriptionId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}

export const validator55 = validate195;
const schema121 = {"type":"object","properties":{"path":{"type":"object","required":["unsubscribeToken"],"properties":{"unsubscribeToken":{"type":"string","minLength":1,"maxLength":300,"pattern":"^[\\w.-]+$"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};
const pattern50 = new RegExp("^[\\w.-]+$", "u");

function validate195(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.unsubscribeToken === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "unsubscribeToken"}});
errors++;
}
if(data0.unsubscribeToken !== undefined){
let data1 = data0.unsubscribeToken;
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path/unsubscribeToken",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["unsubscribeToken"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(data1.length > 300){
vErrors = noted(vErrors, {instancePath:instancePath+"/path/unsubscribeToken",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(data1.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/path/unsubscribeToken",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern50.test(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/path/unsubscribeToken",keyword:"pattern",params:{pattern: "^[\\w.-]+$"}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}

export const validator56 = validate196;
const schema122 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"kind":{"$ref":"contract#/components/schemas/NotificationKind"},"unread":{"type":"boolean"},"applicationId":{"$ref":"contract#/components/schemas/Id"},"cursor":{"type":"string","minLength":1,"maxLength":200},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20}}},"headers":{"type":"object","required":[],"properties":{}}}};
const schema123 = {"type":"string","enum":["document_posted","stage_changed","remarks","deadline","payment","appeal","visit_changed","visit_reminder","security"]};

function validate197(data, instancePath="", parentData, parentDataProperty){
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
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!(((((((((data === "document_posted") || (data === "stage_changed")) || (data === "remarks")) || (data === "deadline")) || (data === "payment")) || (data === "appeal")) || (data === "visit_changed")) || (data === "visit_reminder")) || (data === "security"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema123.enum}});
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}


function validate196(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.limit === undefined){
data1.limit = 20;
}
if(data1.kind !== undefined){
if(!(validate197(data1.kind, instancePath+"/query/kind", data1, "kind")))errors = (vErrors = joined(vErrors, validate197.errors)).length;
}
if(data1.unread !== undefined){
let data3 = data1.unread;
if(typeof data3 !== "boolean"){
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(data3 === "false" || data3 === 0 || data3 === null){
coerced0 = false;
}
else if(data3 === "true" || data3 === 1){
coerced0 = true;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/unread",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(coerced0 !== undefined){
data3 = coerced0;
if(data1 !== undefined){
data1["unread"] = coerced0;
}
}
}
}
if(data1.applicationId !== undefined){
if(!(validate3(data1.applicationId, instancePath+"/query/applicationId", data1, "applicationId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data1.cursor !== undefined){
let data5 = data1.cursor;
if(typeof data5 !== "string"){
let dataType1 = typeof data5;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data5;
}
else if(data5 === null){
coerced1 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced1 !== undefined){
data5 = coerced1;
if(data1 !== undefined){
data1["cursor"] = coerced1;
}
}
}
if(typeof data5 === "string"){
if(data5.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data5.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
}
let data6 = data1.limit;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
let dataType2 = typeof data6;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 === "boolean" || data6 === null
              || (dataType2 === "string" && data6 && data6 == +data6 && !(data6 % 1))){
coerced2 = +data6;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(coerced2 !== undefined){
data6 = coerced2;
if(data1 !== undefined){
data1["limit"] = coerced2;
}
}
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data6 < 1 || isNaN(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data7 = data.headers;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}

export const validator57 = validate201;
const schema125 = {"type":"object","properties":{"path":{"type":"object","required":["notificationId"],"properties":{"notificationId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate201(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.notificationId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "notificationId"}});
errors++;
}
if(data0.notificationId !== undefined){
if(!(validate3(data0.notificationId, instancePath+"/path/notificationId", data0, "notificationId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}

export const validator58 = validate204;
const schema127 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{"Booking-Key":{"type":"string","minLength":22,"maxLength":128,"pattern":"^[\\w-]+$"}}}}};

function validate204(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["Booking-Key"] !== undefined){
let data3 = data2["Booking-Key"];
if(typeof data3 !== "string"){
let dataType0 = typeof data3;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data3;
}
else if(data3 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data3 = coerced0;
if(data2 !== undefined){
data2["Booking-Key"] = coerced0;
}
}
}
if(typeof data3 === "string"){
if(data3.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data3.length < 22){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"minLength",params:{limit: 22}});
errors++;
}
if(!pattern0.test(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"pattern",params:{pattern: "^[\\w-]+$"}});
errors++;
}
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
validate204.errors = vErrors;
return errors === 0;
}

export const validator59 = validate205;
const schema128 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Booking-Key":{"type":"string","minLength":22,"maxLength":128,"pattern":"^[\\w-]+$"},"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate205(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data2["Booking-Key"] !== undefined){
let data3 = data2["Booking-Key"];
if(typeof data3 !== "string"){
let dataType0 = typeof data3;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data3;
}
else if(data3 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data3 = coerced0;
if(data2 !== undefined){
data2["Booking-Key"] = coerced0;
}
}
}
if(typeof data3 === "string"){
if(data3.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data3.length < 22){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"minLength",params:{limit: 22}});
errors++;
}
if(!pattern0.test(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"pattern",params:{pattern: "^[\\w-]+$"}});
errors++;
}
}
}
if(data2["Idempotency-Key"] !== undefined){
let data4 = data2["Idempotency-Key"];
if(typeof data4 !== "string"){
let dataType1 = typeof data4;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data4;
}
else if(data4 === null){
coerced1 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced1 !== undefined){
data4 = coerced1;
if(data2 !== undefined){
data2["Idempotency-Key"] = coerced1;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate205.errors = vErrors;
return errors === 0;
}

export const validator60 = validate206;
const schema129 = {"type":"object","properties":{"path":{"type":"object","required":["bookingId"],"properties":{"bookingId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{"Booking-Key":{"type":"string","minLength":22,"maxLength":128,"pattern":"^[\\w-]+$"}}}}};

function validate206(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.bookingId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "bookingId"}});
errors++;
}
if(data0.bookingId !== undefined){
if(!(validate3(data0.bookingId, instancePath+"/path/bookingId", data0, "bookingId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["Booking-Key"] !== undefined){
let data4 = data3["Booking-Key"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["Booking-Key"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 22){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"minLength",params:{limit: 22}});
errors++;
}
if(!pattern0.test(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"pattern",params:{pattern: "^[\\w-]+$"}});
errors++;
}
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
validate206.errors = vErrors;
return errors === 0;
}

export const validator61 = validate209;
const schema131 = {"type":"object","properties":{"path":{"type":"object","required":["bookingId"],"properties":{"bookingId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Booking-Key":{"type":"string","minLength":22,"maxLength":128,"pattern":"^[\\w-]+$"},"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate209(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.bookingId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "bookingId"}});
errors++;
}
if(data0.bookingId !== undefined){
if(!(validate3(data0.bookingId, instancePath+"/path/bookingId", data0, "bookingId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data3["Booking-Key"] !== undefined){
let data4 = data3["Booking-Key"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["Booking-Key"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 22){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"minLength",params:{limit: 22}});
errors++;
}
if(!pattern0.test(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"pattern",params:{pattern: "^[\\w-]+$"}});
errors++;
}
}
}
if(data3["Idempotency-Key"] !== undefined){
let data5 = data3["Idempotency-Key"];
if(typeof data5 !== "string"){
let dataType1 = typeof data5;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data5;
}
else if(data5 === null){
coerced1 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced1 !== undefined){
data5 = coerced1;
if(data3 !== undefined){
data3["Idempotency-Key"] = coerced1;
}
}
}
if(typeof data5 === "string"){
if(data5.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data5.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate209.errors = vErrors;
return errors === 0;
}

export const validator62 = validate212;
const schema133 = {"type":"object","properties":{"path":{"type":"object","required":["bookingId"],"properties":{"bookingId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["If-Match","Idempotency-Key"],"properties":{"Booking-Key":{"type":"string","minLength":22,"maxLength":128,"pattern":"^[\\w-]+$"},"If-Match":{"type":"string","minLength":1,"maxLength":64},"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate212(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.bookingId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "bookingId"}});
errors++;
}
if(data0.bookingId !== undefined){
if(!(validate3(data0.bookingId, instancePath+"/path/bookingId", data0, "bookingId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["If-Match"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "If-Match"}});
errors++;
}
if(data3["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data3["Booking-Key"] !== undefined){
let data4 = data3["Booking-Key"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["Booking-Key"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 22){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"minLength",params:{limit: 22}});
errors++;
}
if(!pattern0.test(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Booking-Key",keyword:"pattern",params:{pattern: "^[\\w-]+$"}});
errors++;
}
}
}
if(data3["If-Match"] !== undefined){
let data5 = data3["If-Match"];
if(typeof data5 !== "string"){
let dataType1 = typeof data5;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data5;
}
else if(data5 === null){
coerced1 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced1 !== undefined){
data5 = coerced1;
if(data3 !== undefined){
data3["If-Match"] = coerced1;
}
}
}
if(typeof data5 === "string"){
if(data5.length > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data5.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/If-Match",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
}
if(data3["Idempotency-Key"] !== undefined){
let data6 = data3["Idempotency-Key"];
if(typeof data6 !== "string"){
let dataType2 = typeof data6;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data6;
}
else if(data6 === null){
coerced2 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced2 !== undefined){
data6 = coerced2;
if(data3 !== undefined){
data3["Idempotency-Key"] = coerced2;
}
}
}
if(typeof data6 === "string"){
if(data6.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data6.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate212.errors = vErrors;
return errors === 0;
}

export const validator63 = validate215;
const schema135 = {"type":"object","properties":{"path":{"type":"object","required":["regionCode"],"properties":{"regionCode":{"type":"string","minLength":1,"maxLength":8}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate215(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.regionCode === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "regionCode"}});
errors++;
}
if(data0.regionCode !== undefined){
let data1 = data0.regionCode;
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path/regionCode",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["regionCode"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(data1.length > 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/path/regionCode",keyword:"maxLength",params:{limit: 8}});
errors++;
}
if(data1.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/path/regionCode",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}

export const validator64 = validate216;
const schema136 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"regionCode":{"$ref":"contract#/components/schemas/RegionCode"}}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate216(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.regionCode !== undefined){
if(!(validate12(data1.regionCode, instancePath+"/query/regionCode", data1, "regionCode")))errors = (vErrors = joined(vErrors, validate12.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}

export const validator65 = validate219;
const schema138 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"regionCode":{"$ref":"contract#/components/schemas/RegionCode"},"service":{"$ref":"contract#/components/schemas/OfficeService"}}},"headers":{"type":"object","required":[],"properties":{}}}};

const schema140 = {"type":"string","enum":["consultation","application","documents","temporary_access","identity","payment"]};

function validate222(data, instancePath="", parentData, parentDataProperty){
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
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!((((((data === "consultation") || (data === "application")) || (data === "documents")) || (data === "temporary_access")) || (data === "identity")) || (data === "payment"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema140.enum}});
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}


function validate219(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.regionCode !== undefined){
if(!(validate12(data1.regionCode, instancePath+"/query/regionCode", data1, "regionCode")))errors = (vErrors = joined(vErrors, validate12.errors)).length;
}
if(data1.service !== undefined){
if(!(validate222(data1.service, instancePath+"/query/service", data1, "service")))errors = (vErrors = joined(vErrors, validate222.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}

export const validator66 = validate224;
const schema141 = {"type":"object","properties":{"path":{"type":"object","required":["officeId"],"properties":{"officeId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate224(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.officeId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "officeId"}});
errors++;
}
if(data0.officeId !== undefined){
if(!(validate3(data0.officeId, instancePath+"/path/officeId", data0, "officeId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
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

export const validator67 = validate227;
const schema143 = {"type":"object","properties":{"path":{"type":"object","required":["officeId"],"properties":{"officeId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":["service"],"properties":{"service":{"$ref":"contract#/components/schemas/OfficeService"}}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate227(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.officeId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "officeId"}});
errors++;
}
if(data0.officeId !== undefined){
if(!(validate3(data0.officeId, instancePath+"/path/officeId", data0, "officeId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.service === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"required",params:{missingProperty: "service"}});
errors++;
}
if(data2.service !== undefined){
if(!(validate222(data2.service, instancePath+"/query/service", data2, "service")))errors = (vErrors = joined(vErrors, validate222.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}

export const validator68 = validate232;
const schema146 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"applicationId":{"$ref":"contract#/components/schemas/Id"},"cursor":{"type":"string","minLength":1,"maxLength":200},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20}}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate232(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.limit === undefined){
data1.limit = 20;
}
if(data1.applicationId !== undefined){
if(!(validate3(data1.applicationId, instancePath+"/query/applicationId", data1, "applicationId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data1.cursor !== undefined){
let data3 = data1.cursor;
if(typeof data3 !== "string"){
let dataType0 = typeof data3;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data3;
}
else if(data3 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data3 = coerced0;
if(data1 !== undefined){
data1["cursor"] = coerced0;
}
}
}
if(typeof data3 === "string"){
if(data3.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data3.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
}
let data4 = data1.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
let dataType1 = typeof data4;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data4 === null
              || (dataType1 === "string" && data4 && data4 == +data4 && !(data4 % 1))){
coerced1 = +data4;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(coerced1 !== undefined){
data4 = coerced1;
if(data1 !== undefined){
data1["limit"] = coerced1;
}
}
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data5 = data.headers;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}

export const validator69 = validate235;
const schema148 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"applicationId":{"$ref":"contract#/components/schemas/Id"},"intent":{"$ref":"contract#/components/schemas/PaymentIntent"},"cursor":{"type":"string","minLength":1,"maxLength":200},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20}}},"headers":{"type":"object","required":[],"properties":{}}}};

const schema150 = {"type":"string","minLength":3,"maxLength":128,"pattern":"^[\\w./-]+$"};
const pattern65 = new RegExp("^[\\w./-]+$", "u");

function validate238(data, instancePath="", parentData, parentDataProperty){
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
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(typeof data === "string"){
if(data.length > 128){
vErrors = noted(vErrors, {instancePath,keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data.length < 3){
vErrors = noted(vErrors, {instancePath,keyword:"minLength",params:{limit: 3}});
errors++;
}
if(!pattern65.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[\\w./-]+$"}});
errors++;
}
}
validate238.errors = vErrors;
return errors === 0;
}


function validate235(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.limit === undefined){
data1.limit = 20;
}
if(data1.applicationId !== undefined){
if(!(validate3(data1.applicationId, instancePath+"/query/applicationId", data1, "applicationId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
if(data1.intent !== undefined){
if(!(validate238(data1.intent, instancePath+"/query/intent", data1, "intent")))errors = (vErrors = joined(vErrors, validate238.errors)).length;
}
if(data1.cursor !== undefined){
let data4 = data1.cursor;
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data1 !== undefined){
data1["cursor"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data4.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
}
let data5 = data1.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
let dataType1 = typeof data5;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data5 === null
              || (dataType1 === "string" && data5 && data5 == +data5 && !(data5 % 1))){
coerced1 = +data5;
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(coerced1 !== undefined){
data5 = coerced1;
if(data1 !== undefined){
data1["limit"] = coerced1;
}
}
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data5 < 1 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data6 = data.headers;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}

export const validator70 = validate240;
const schema151 = {"type":"object","properties":{"path":{"type":"object","required":["paymentId"],"properties":{"paymentId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate240(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.paymentId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "paymentId"}});
errors++;
}
if(data0.paymentId !== undefined){
if(!(validate3(data0.paymentId, instancePath+"/path/paymentId", data0, "paymentId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}

export const validator71 = validate243;
const schema153 = {"type":"object","properties":{"path":{"type":"object","required":["paymentId"],"properties":{"paymentId":{"$ref":"contract#/components/schemas/Id"}}},"query":{"type":"object","required":[],"properties":{}},"headers":{"type":"object","required":["Idempotency-Key"],"properties":{"Idempotency-Key":{"type":"string","minLength":8,"maxLength":128}}}}};

function validate243(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.paymentId === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "paymentId"}});
errors++;
}
if(data0.paymentId !== undefined){
if(!(validate3(data0.paymentId, instancePath+"/path/paymentId", data0, "paymentId")))errors = (vErrors = joined(vErrors, validate3.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["Idempotency-Key"] === undefined){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data3["Idempotency-Key"] !== undefined){
let data4 = data3["Idempotency-Key"];
if(typeof data4 !== "string"){
let dataType0 = typeof data4;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data4;
}
else if(data4 === null){
coerced0 = "";
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(coerced0 !== undefined){
data4 = coerced0;
if(data3 !== undefined){
data3["Idempotency-Key"] = coerced0;
}
}
}
if(typeof data4 === "string"){
if(data4.length > 128){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 8){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers/Idempotency-Key",keyword:"minLength",params:{limit: 8}});
errors++;
}
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
validate243.errors = vErrors;
return errors === 0;
}

export const validator72 = validate246;
const schema155 = {"type":"object","properties":{"path":{"type":"object","required":[],"properties":{}},"query":{"type":"object","required":[],"properties":{"regionCode":{"$ref":"contract#/components/schemas/RegionCode"},"on":{"$ref":"contract#/components/schemas/LocalDate"}}},"headers":{"type":"object","required":[],"properties":{}}}};

function validate246(data, instancePath="", parentData, parentDataProperty){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = noted(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.regionCode !== undefined){
if(!(validate12(data1.regionCode, instancePath+"/query/regionCode", data1, "regionCode")))errors = (vErrors = joined(vErrors, validate12.errors)).length;
}
if(data1.on !== undefined){
if(!(validate106(data1.on, instancePath+"/query/on", data1, "on")))errors = (vErrors = joined(vErrors, validate106.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
vErrors = noted(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate246.errors = vErrors;
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
  "startRecovery": validator0,
  "sendRecoveryMessage": validator1,
  "checkRecoveryCode": validator2,
  "resetPassword": validator3,
  "listConsentDocuments": validator4,
  "register": validator0,
  "getRegistration": validator5,
  "resendConfirmation": validator6,
  "confirmEmail": validator3,
  "sendPhoneCode": validator6,
  "confirmPhone": validator5,
  "listSessions": validator3,
  "createSession": validator7,
  "deleteSessions": validator8,
  "createApplicationSession": validator7,
  "completeSession": validator7,
  "resendSecondFactorCode": validator9,
  "startEsiaLogin": validator3,
  "createEsiaSession": validator7,
  "refreshSession": validator7,
  "deleteSession": validator3,
  "switchRole": validator3,
  "deleteOtherSession": validator10,
  "listApiTokens": validator3,
  "createApiToken": validator3,
  "revokeApiToken": validator11,
  "listWebhooks": validator3,
  "createWebhook": validator3,
  "deleteWebhook": validator12,
  "updateWebhook": validator13,
  "rotateWebhookSecret": validator12,
  "listWebhookDeliveries": validator14,
  "testWebhook": validator15,
  "redeliverWebhook": validator16,
  "getAccount": validator3,
  "updateAccount": validator17,
  "setUpAccount": validator0,
  "changePassword": validator3,
  "changeContact": validator0,
  "resendContactMessage": validator18,
  "confirmContactChange": validator19,
  "listConsents": validator3,
  "giveConsent": validator0,
  "withdrawConsent": validator20,
  "getSecondFactor": validator3,
  "enrolSecondFactor": validator3,
  "resendEnrolmentCode": validator21,
  "confirmSecondFactor": validator22,
  "removeSecondFactor": validator3,
  "exportAccount": validator3,
  "closeAccount": validator3,
  "listAppealUploads": validator23,
  "listAppealFiles": validator23,
  "addAppealFile": validator24,
  "removeAppealFile": validator25,
  "getAppealFileContent": validator25,
  "submitGuestAppeal": validator26,
  "readGuestAppeal": validator3,
  "replyToGuestAppeal": validator26,
  "rateGuestAppeal": validator0,
  "readGuestAppealFile": validator3,
  "listAppeals": validator27,
  "submitAppeal": validator0,
  "getAppeal": validator28,
  "replyToAppeal": validator29,
  "rateAppeal": validator29,
  "getAppealFile": validator30,
  "suggestAddresses": validator3,
  "listInspectionSlots": validator31,
  "chooseInspectionTime": validator32,
  "cancelInspectionTime": validator32,
  "getInspectionCalendar": validator31,
  "getCalendarFeed": validator3,
  "createCalendarFeed": validator3,
  "revokeCalendarFeed": validator3,
  "readCalendarFeed": validator33,
  "streamApplicationEvents": validator34,
  "listApplicationEvents": validator35,
  "countApplications": validator36,
  "exportApplications": validator37,
  "correctApplication": validator32,
  "listApplicationVersions": validator31,
  "withdrawApplication": validator32,
  "listRequests": validator31,
  "createRequest": validator38,
  "getRequest": validator39,
  "cancelRequest": validator40,
  "listApplicationStates": validator3,
  "answerDocuments": validator32,
  "notifyFulfilment": validator32,
  "getAttachmentLimits": validator3,
  "listUploads": validator31,
  "createUpload": validator41,
  "getUploadOffset": validator42,
  "terminateUpload": validator42,
  "appendToUpload": validator43,
  "listApplications": validator44,
  "createApplication": validator0,
  "getApplication": validator31,
  "deleteApplication": validator31,
  "updateApplication": validator45,
  "uploadAttachment": validator38,
  "deleteAttachment": validator46,
  "getAttachmentContent": validator46,
  "submitApplication": validator32,
  "answerRequest": validator38,
  "startSigning": validator47,
  "confirmSigning": validator48,
  "addSignature": validator47,
  "getSignatureContent": validator49,
  "listDocuments": validator50,
  "archiveDocuments": validator51,
  "getDocument": validator52,
  "getDocumentContent": validator53,
  "acknowledgeDocument": validator47,
  "requestPaperCopy": validator47,
  "claimDefect": validator47,
  "getNotificationPreferences": validator3,
  "changeNotificationPreferences": validator17,
  "listPushSubscriptions": validator3,
  "createPushSubscription": validator3,
  "deletePushSubscription": validator54,
  "getUnsubscription": validator55,
  "unsubscribe": validator55,
  "subscribeAgain": validator55,
  "listNotifications": validator56,
  "getNotificationCounts": validator3,
  "markNotifications": validator3,
  "getNotification": validator57,
  "listBookings": validator58,
  "holdVisit": validator59,
  "getBooking": validator60,
  "confirmVisit": validator61,
  "changeVisit": validator62,
  "cancelVisit": validator61,
  "getBookingCalendar": validator60,
  "listRegions": validator3,
  "getRegion": validator63,
  "getContactCentre": validator64,
  "listOffices": validator65,
  "getOffice": validator66,
  "listVisitSlots": validator67,
  "estimateFee": validator3,
  "getCalculation": validator31,
  "listInvoices": validator68,
  "listPayments": validator69,
  "createPayment": validator0,
  "getPayment": validator70,
  "cancelPayment": validator71,
  "refundPayment": validator71,
  "attachPaymentEvidence": validator71,
  "getPaymentOrder": validator70,
  "listTariffs": validator72,
  "listSocialCategories": validator3,
};
