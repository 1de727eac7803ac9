// Generated from openapi/*.yaml by `npm run generate`: edit those.
"use strict";
export const validator0 = validate0;
const schema0 = {"$ref":"contract#/components/schemas/ActionInput"};
const schema2 = {"type":"object","maxProperties":50,"additionalProperties":{"anyOf":[{"type":"string","maxLength":20000},{"type":"number"},{"type":"boolean"},{"type":"array","maxItems":50,"items":{"type":"string","maxLength":200}}]}};

function validate2(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 50){
vErrors = noted(vErrors, {instancePath,keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key0 in data){
let data0 = data[key0];
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(data0.length > 20000){
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 20000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(typeof data0 !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "boolean"}});
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(Array.isArray(data0)){
if(data0.length > 50){
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"}});
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
}
}
if(!valid1){
vErrors = noted(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"anyOf",params:{}});
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

export const validator1 = validate4;
const schema3 = {"$ref":"contract#/components/schemas/NewSampleApplication"};
const schema4 = {"type":"object","required":["sample"],"additionalProperties":false,"properties":{"sample":{"type":"string","enum":["household","shop","plant","miner","fair"]}}};

function validate5(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sample === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sample"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "sample")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.sample !== undefined){
let data0 = data.sample;
if(typeof data0 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/sample",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data0 === "household") || (data0 === "shop")) || (data0 === "plant")) || (data0 === "miner")) || (data0 === "fair"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/sample",keyword:"enum",params:{allowedValues: schema4.properties.sample.enum}});
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


function validate4(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate5(data, instancePath)))errors = (vErrors = joined(vErrors, validate5.errors)).length;
validate4.errors = vErrors;
return errors === 0;
}

export const validator2 = validate7;
const schema5 = {"type":"object","required":["verdict"],"additionalProperties":false,"properties":{"verdict":{"type":"string","enum":["clean","infected"]}}};

function validate7(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verdict === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "verdict"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "verdict")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.verdict !== undefined){
let data0 = data.verdict;
if(typeof data0 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/verdict",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "clean") || (data0 === "infected"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/verdict",keyword:"enum",params:{allowedValues: schema5.properties.verdict.enum}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

export const validator3 = validate8;
const schema6 = {"type":"object","required":["accountId","publicKey"],"additionalProperties":false,"properties":{"accountId":{"type":"string","maxLength":64},"publicKey":{"type":"string","maxLength":10000},"employee":{"type":"string","maxLength":100},"days":{"type":"integer","minimum":1,"maximum":3660}}};

function validate8(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
if(data.publicKey === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "publicKey"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "accountId") || (key0 === "publicKey")) || (key0 === "employee")) || (key0 === "days"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.accountId !== undefined){
let data0 = data.accountId;
if(typeof data0 === "string"){
if(data0.length > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/accountId",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.publicKey !== undefined){
let data1 = data.publicKey;
if(typeof data1 === "string"){
if(data1.length > 10000){
vErrors = noted(vErrors, {instancePath:instancePath+"/publicKey",keyword:"maxLength",params:{limit: 10000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/publicKey",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.employee !== undefined){
let data2 = data.employee;
if(typeof data2 === "string"){
if(data2.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/employee",keyword:"maxLength",params:{limit: 100}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/employee",keyword:"type",params:{type: "string"}});
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
if(data3 > 3660 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/days",keyword:"maximum",params:{comparison: "<=", limit: 3660}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/days",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
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
const schema7 = {"type":"object","required":["applicationId"],"additionalProperties":false,"properties":{"applicationId":{"type":"string","maxLength":64},"flaw":{"$ref":"contract#/components/schemas/SignatureFlaw"}}};
const schema8 = {"type":"string","enum":["none","content","expired","revoked","issuer","signer","employee","gost","malformed"]};

function validate10(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data === "none") || (data === "content")) || (data === "expired")) || (data === "revoked")) || (data === "issuer")) || (data === "signer")) || (data === "employee")) || (data === "gost")) || (data === "malformed"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema8.enum}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


function validate9(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicationId === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicationId"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "applicationId") || (key0 === "flaw"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.applicationId !== undefined){
let data0 = data.applicationId;
if(typeof data0 === "string"){
if(data0.length > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicationId",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/applicationId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.flaw !== undefined){
if(!(validate10(data.flaw, instancePath+"/flaw")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

export const validator5 = validate12;
const schema9 = {"type":"object","additionalProperties":false,"properties":{"flaw":{"$ref":"contract#/components/schemas/SignatureFlaw"}}};

function validate12(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "flaw")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.flaw !== undefined){
if(!(validate10(data.flaw, instancePath+"/flaw")))errors = (vErrors = joined(vErrors, validate10.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const validator6 = validate15;
const schema11 = {"type":"object","required":["accountId","relation"],"additionalProperties":false,"properties":{"accountId":{"type":"string","maxLength":64},"relation":{"type":"string","enum":["representative","sole_proprietor"]}}};

function validate15(data, instancePath=""){
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
for(const key0 in data){
if(!((key0 === "accountId") || (key0 === "relation"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.accountId !== undefined){
let data0 = data.accountId;
if(typeof data0 === "string"){
if(data0.length > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/accountId",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.relation !== undefined){
let data1 = data.relation;
if(typeof data1 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/relation",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "representative") || (data1 === "sole_proprietor"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/relation",keyword:"enum",params:{allowedValues: schema11.properties.relation.enum}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const validator7 = validate16;
const schema12 = {"$ref":"contract#/components/schemas/NewTemporaryAccess"};
const schema13 = {"type":"object","additionalProperties":false,"properties":{"applicationNumber":{"type":"string","maxLength":40},"applicantKind":{"$ref":"contract#/components/schemas/ApplicantKind"},"login":{"type":"string","maxLength":40},"lastName":{"type":"string","maxLength":100},"firstName":{"type":"string","maxLength":100},"middleName":{"type":"string","maxLength":100},"fullName":{"type":"string","maxLength":300},"ogrn":{"type":"string","maxLength":40},"ogrnip":{"type":"string","maxLength":40},"email":{"type":"string","maxLength":254},"phone":{"type":"string","maxLength":40},"regionCode":{"$ref":"contract#/components/schemas/RegionCode"},"hours":{"type":"integer","minimum":1,"maximum":720},"scopes":{"type":"array","minItems":1,"maxItems":3,"items":{"$ref":"contract#/components/schemas/AccessScope"}}}};
const func0 = Object.prototype.hasOwnProperty;
const schema14 = {"type":"string","enum":["individual","sole_proprietor","legal_entity"]};

function validate18(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "individual") || (data === "sole_proprietor")) || (data === "legal_entity"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema14.enum}});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"string","enum":["28","25","27","79","14"]};

function validate20(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "28") || (data === "25")) || (data === "27")) || (data === "79")) || (data === "14"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema15.enum}});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"string","enum":["read","attach","pay"]};

function validate22(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "read") || (data === "attach")) || (data === "pay"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema16.enum}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate17(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema13.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.applicationNumber !== undefined){
let data0 = data.applicationNumber;
if(typeof data0 === "string"){
if(data0.length > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/applicationNumber",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/applicationNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.applicantKind !== undefined){
if(!(validate18(data.applicantKind, instancePath+"/applicantKind")))errors = (vErrors = joined(vErrors, validate18.errors)).length;
}
if(data.login !== undefined){
let data2 = data.login;
if(typeof data2 === "string"){
if(data2.length > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/login",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/login",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lastName !== undefined){
let data3 = data.lastName;
if(typeof data3 === "string"){
if(data3.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 100}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.firstName !== undefined){
let data4 = data.firstName;
if(typeof data4 === "string"){
if(data4.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 100}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"}});
errors++;
}
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
if(data.fullName !== undefined){
let data6 = data.fullName;
if(typeof data6 === "string"){
if(data6.length > 300){
vErrors = noted(vErrors, {instancePath:instancePath+"/fullName",keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/fullName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ogrn !== undefined){
let data7 = data.ogrn;
if(typeof data7 === "string"){
if(data7.length > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/ogrn",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/ogrn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ogrnip !== undefined){
let data8 = data.ogrnip;
if(typeof data8 === "string"){
if(data8.length > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/ogrnip",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/ogrnip",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.email !== undefined){
let data9 = data.email;
if(typeof data9 === "string"){
if(data9.length > 254){
vErrors = noted(vErrors, {instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 254}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.phone !== undefined){
let data10 = data.phone;
if(typeof data10 === "string"){
if(data10.length > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/phone",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.regionCode !== undefined){
if(!(validate20(data.regionCode, instancePath+"/regionCode")))errors = (vErrors = joined(vErrors, validate20.errors)).length;
}
if(data.hours !== undefined){
let data12 = data.hours;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/hours",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 720 || isNaN(data12)){
vErrors = noted(vErrors, {instancePath:instancePath+"/hours",keyword:"maximum",params:{comparison: "<=", limit: 720}});
errors++;
}
if(data12 < 1 || isNaN(data12)){
vErrors = noted(vErrors, {instancePath:instancePath+"/hours",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.scopes !== undefined){
let data13 = data.scopes;
if(Array.isArray(data13)){
if(data13.length > 3){
vErrors = noted(vErrors, {instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 3}});
errors++;
}
if(data13.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/scopes",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data13[i0], instancePath+"/scopes/" + i0)))errors = (vErrors = joined(vErrors, validate22.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"}});
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


function validate16(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate17(data, instancePath)))errors = (vErrors = joined(vErrors, validate17.errors)).length;
validate16.errors = vErrors;
return errors === 0;
}

export const validator8 = validate25;
const schema17 = {"type":"object","required":["password"],"additionalProperties":false,"properties":{"password":{"type":"string","maxLength":64},"language":{"type":"string","enum":["ru","en"]}}};

function validate25(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "password"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "password") || (key0 === "language"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.password !== undefined){
let data0 = data.password;
if(typeof data0 === "string"){
if(data0.length > 64){
vErrors = noted(vErrors, {instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/password",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.language !== undefined){
let data1 = data.language;
if(typeof data1 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/language",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "ru") || (data1 === "en"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/language",keyword:"enum",params:{allowedValues: schema17.properties.language.enum}});
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

export const validator9 = validate26;
const schema18 = {"$ref":"contract#/components/schemas/ClockMove"};
const schema19 = {"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"advance":{"$ref":"contract#/components/schemas/Amount"},"to":{"type":"string","maxLength":40},"toNext":{"type":"boolean","const":true}}};
const schema20 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"workingDays":{"type":"integer","minimum":0,"maximum":3000},"days":{"type":"number","minimum":0,"maximum":36600},"hours":{"type":"number","minimum":0,"maximum":878400},"minutes":{"type":"number","minimum":0,"maximum":52704000},"seconds":{"type":"number","minimum":0,"maximum":3162240000},"ms":{"type":"number","minimum":0,"maximum":3162240000000}}};

function validate28(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = noted(vErrors, {instancePath,keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "workingDays") || (key0 === "days")) || (key0 === "hours")) || (key0 === "minutes")) || (key0 === "seconds")) || (key0 === "ms"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.workingDays !== undefined){
let data0 = data.workingDays;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/workingDays",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 3000 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/workingDays",keyword:"maximum",params:{comparison: "<=", limit: 3000}});
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/workingDays",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.days !== undefined){
let data1 = data.days;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 36600 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/days",keyword:"maximum",params:{comparison: "<=", limit: 36600}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/days",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/days",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.hours !== undefined){
let data2 = data.hours;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 878400 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/hours",keyword:"maximum",params:{comparison: "<=", limit: 878400}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/hours",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/hours",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.minutes !== undefined){
let data3 = data.minutes;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 52704000 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/minutes",keyword:"maximum",params:{comparison: "<=", limit: 52704000}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/minutes",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.seconds !== undefined){
let data4 = data.seconds;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 3162240000 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/seconds",keyword:"maximum",params:{comparison: "<=", limit: 3162240000}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.ms !== undefined){
let data5 = data.ms;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3162240000000 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/ms",keyword:"maximum",params:{comparison: "<=", limit: 3162240000000}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/ms",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/ms",keyword:"type",params:{type: "number"}});
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


function validate27(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
vErrors = noted(vErrors, {instancePath,keyword:"maxProperties",params:{limit: 1}});
errors++;
}
if(Object.keys(data).length < 1){
vErrors = noted(vErrors, {instancePath,keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "advance") || (key0 === "to")) || (key0 === "toNext"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.advance !== undefined){
if(!(validate28(data.advance, instancePath+"/advance")))errors = (vErrors = joined(vErrors, validate28.errors)).length;
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(data1.length > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/to",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.toNext !== undefined){
let data2 = data.toNext;
if(typeof data2 !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/toNext",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data2){
vErrors = noted(vErrors, {instancePath:instancePath+"/toNext",keyword:"const",params:{allowedValue: true}});
errors++;
}
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

export const validator10 = validate31;
const schema21 = {"$ref":"contract#/components/schemas/ClockPace"};
const schema22 = {"type":"object","required":["mode"],"additionalProperties":false,"properties":{"mode":{"$ref":"contract#/components/schemas/ClockMode"},"rate":{"type":"number","exclusiveMinimum":0,"maximum":1000000}}};
const schema23 = {"type":"string","enum":["frozen","running"]};

function validate33(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "frozen") || (data === "running"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema23.enum}});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "mode"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "rate"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.mode !== undefined){
if(!(validate33(data.mode, instancePath+"/mode")))errors = (vErrors = joined(vErrors, validate33.errors)).length;
}
if(data.rate !== undefined){
let data1 = data.rate;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/rate",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data1 <= 0 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/rate",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate32(data, instancePath)))errors = (vErrors = joined(vErrors, validate32.errors)).length;
validate31.errors = vErrors;
return errors === 0;
}

export const validator11 = validate36;
const schema24 = {"type":"object","additionalProperties":false,"properties":{"minutes":{"type":"integer","minimum":0,"maximum":1000000}}};

function validate36(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "minutes")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.minutes !== undefined){
let data0 = data.minutes;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/minutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/minutes",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

export const validator12 = validate37;
const schema25 = {"$ref":"contract#/components/schemas/CarrierTroubles"};
const schema26 = {"type":"object","additionalProperties":false,"properties":{"faultPercent":{"type":"integer","minimum":0,"maximum":100},"delayPercent":{"type":"integer","minimum":0,"maximum":100},"delayMinutes":{"type":"integer","minimum":0,"maximum":1000000}}};

function validate38(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "faultPercent") || (key0 === "delayPercent")) || (key0 === "delayMinutes"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.faultPercent !== undefined){
let data0 = data.faultPercent;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/faultPercent",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/faultPercent",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = noted(vErrors, {instancePath:instancePath+"/faultPercent",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.delayPercent !== undefined){
let data1 = data.delayPercent;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/delayPercent",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/delayPercent",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/delayPercent",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.delayMinutes !== undefined){
let data2 = data.delayMinutes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/delayMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/delayMinutes",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = noted(vErrors, {instancePath:instancePath+"/delayMinutes",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate37(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate38(data, instancePath)))errors = (vErrors = joined(vErrors, validate38.errors)).length;
validate37.errors = vErrors;
return errors === 0;
}

export const validator13 = validate40;
const schema27 = {"$ref":"contract#/components/schemas/FaultRule"};
const schema28 = {"type":"object","required":["act"],"additionalProperties":false,"properties":{"act":{"$ref":"contract#/components/schemas/FaultAction"},"name":{"type":"string","minLength":1,"maxLength":100},"on":{"$ref":"contract#/components/schemas/FaultMatch"},"probability":{"type":"number","minimum":0,"maximum":1},"after":{"type":"integer","minimum":0,"maximum":1000000},"times":{"type":"integer","minimum":0,"maximum":1000000},"order":{"type":"integer","minimum":-1000,"maximum":1000}}};
const schema29 = {"type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"type":"string","enum":["latency","status","too-many-requests","drop-before","drop-after","cut-body","slow-body","wrong-json","broken-contract","time-skew","stale-read","cut-stream","duplicate-webhook"]},"ms":{"type":"number","minimum":0,"maximum":120000},"from":{"type":"number","minimum":0,"maximum":120000},"to":{"type":"number","minimum":0,"maximum":120000},"median":{"type":"number","minimum":0,"maximum":120000},"sigma":{"type":"number","minimum":0,"maximum":5},"status":{"type":"integer","minimum":400,"maximum":599},"code":{"$ref":"contract#/components/schemas/ProblemCode"},"retryAfterSeconds":{"type":"integer","minimum":0,"maximum":86400},"bytes":{"type":"integer","minimum":0,"maximum":100000000},"bytesPerSecond":{"type":"integer","minimum":1,"maximum":100000000},"seconds":{"type":"integer","minimum":-3200000000,"maximum":3200000000},"messages":{"type":"integer","minimum":0,"maximum":1000000}}};
const schema30 = {"type":"string","enum":["malformed_request","validation_failed","unauthenticated","invalid_credentials","session_expired","session_revoked","access_revoked","session_reused","use_dpop_nonce","invalid_dpop_proof","temporary_access_limited","setup_required","token_expired","token_revoked","token_scope_missing","token_forbidden","tokens_limit","webhooks_limit","webhook_disabled","not_found","method_not_allowed","stage_forbids","slot_taken","bookings_limit","booking_over","confirmation_invalid","phone_unconfirmed","part_paid","payment_open","idempotency_mismatch","precondition_required","precondition_failed","body_too_large","unsupported_media_type","upload_offset_mismatch","checksum_mismatch","events_lost","identity_unconfirmed","certificate_required","signature_required","signature_malformed","signature_content_mismatch","certificate_expired","certificate_revoked","certificate_issuer_unknown","signer_mismatch","power_of_attorney_missing","signature_unverifiable","too_many_attempts","calendar_not_published","internal_error"]};

function validate43(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((data === "malformed_request") || (data === "validation_failed")) || (data === "unauthenticated")) || (data === "invalid_credentials")) || (data === "session_expired")) || (data === "session_revoked")) || (data === "access_revoked")) || (data === "session_reused")) || (data === "use_dpop_nonce")) || (data === "invalid_dpop_proof")) || (data === "temporary_access_limited")) || (data === "setup_required")) || (data === "token_expired")) || (data === "token_revoked")) || (data === "token_scope_missing")) || (data === "token_forbidden")) || (data === "tokens_limit")) || (data === "webhooks_limit")) || (data === "webhook_disabled")) || (data === "not_found")) || (data === "method_not_allowed")) || (data === "stage_forbids")) || (data === "slot_taken")) || (data === "bookings_limit")) || (data === "booking_over")) || (data === "confirmation_invalid")) || (data === "phone_unconfirmed")) || (data === "part_paid")) || (data === "payment_open")) || (data === "idempotency_mismatch")) || (data === "precondition_required")) || (data === "precondition_failed")) || (data === "body_too_large")) || (data === "unsupported_media_type")) || (data === "upload_offset_mismatch")) || (data === "checksum_mismatch")) || (data === "events_lost")) || (data === "identity_unconfirmed")) || (data === "certificate_required")) || (data === "signature_required")) || (data === "signature_malformed")) || (data === "signature_content_mismatch")) || (data === "certificate_expired")) || (data === "certificate_revoked")) || (data === "certificate_issuer_unknown")) || (data === "signer_mismatch")) || (data === "power_of_attorney_missing")) || (data === "signature_unverifiable")) || (data === "too_many_attempts")) || (data === "calendar_not_published")) || (data === "internal_error"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema30.enum}});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate42(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
for(const key0 in data){
if(!(func0.call(schema29.properties, key0))){
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
vErrors = noted(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema29.properties.kind.enum}});
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
if(!(validate43(data.code, instancePath+"/code")))errors = (vErrors = joined(vErrors, validate43.errors)).length;
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
validate42.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":false,"properties":{"operation":{"type":"array","minItems":1,"maxItems":200,"items":{"type":"string","maxLength":100}},"method":{"type":"string","maxLength":10},"path":{"type":"string","maxLength":500},"account":{"type":"string","maxLength":100},"nth":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"integer","minimum":1}}}};

function validate46(data, instancePath=""){
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
validate46.errors = vErrors;
return errors === 0;
}


function validate41(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.act === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "act"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "act") || (key0 === "name")) || (key0 === "on")) || (key0 === "probability")) || (key0 === "after")) || (key0 === "times")) || (key0 === "order"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.act !== undefined){
if(!(validate42(data.act, instancePath+"/act")))errors = (vErrors = joined(vErrors, validate42.errors)).length;
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(data1.length < 1){
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
if(!(validate46(data.on, instancePath+"/on")))errors = (vErrors = joined(vErrors, validate46.errors)).length;
}
if(data.probability !== undefined){
let data3 = data.probability;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
vErrors = noted(vErrors, {instancePath:instancePath+"/probability",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
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
let data4 = data.after;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/after",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/after",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = noted(vErrors, {instancePath:instancePath+"/after",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.times !== undefined){
let data5 = data.times;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/times",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/times",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/times",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.order !== undefined){
let data6 = data.order;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/order",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/order",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data6 < -1000 || isNaN(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/order",keyword:"minimum",params:{comparison: ">=", limit: -1000}});
errors++;
}
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

export const validator14 = validate49;
const schema32 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"$ref":"contract#/components/schemas/FaultProfileName"}}};
const schema33 = {"type":"string","enum":["village-2g","evening-peak","bad-release"]};

function validate50(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "village-2g") || (data === "evening-peak")) || (data === "bad-release"))){
vErrors = noted(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema33.enum}});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}


function validate49(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "name")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate50(data.name, instancePath+"/name")))errors = (vErrors = joined(vErrors, validate50.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

export const validator15 = validate52;
const schema34 = {"type":"object","required":["query"],"additionalProperties":false,"properties":{"query":{"$ref":"contract#/components/schemas/ExchangeQuery"},"timeoutMs":{"type":"integer","minimum":0,"maximum":600000}}};
const schema35 = {"type":"object","additionalProperties":false,"properties":{"operation":{"type":"array","minItems":1,"maxItems":200,"items":{"type":"string","maxLength":100}},"method":{"type":"string","maxLength":10},"path":{"type":"string","maxLength":500},"status":{"$ref":"contract#/components/schemas/StatusQuery"},"since":{"$ref":"contract#/components/schemas/Instant"},"after":{"type":"integer","minimum":0},"key":{"type":"string","maxLength":200},"requestId":{"type":"string","maxLength":100},"account":{"type":"string","maxLength":100},"hasFindings":{"type":"boolean"},"isFaulty":{"type":"boolean"},"body":{},"query":{"type":"object","additionalProperties":{"type":"string"}},"answer":{}}};
const schema36 = {"type":"string","pattern":"^[1-5](?:xx|\\d\\d)$"};
const pattern0 = new RegExp("^[1-5](?:xx|\\d\\d)$", "u");

function validate54(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[1-5](?:xx|\\d\\d)$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"string","format":"date-time"};
const formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

function validate56(data, instancePath=""){
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
validate56.errors = vErrors;
return errors === 0;
}


function validate53(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema35.properties, key0))){
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
if(data.status !== undefined){
if(!(validate54(data.status, instancePath+"/status")))errors = (vErrors = joined(vErrors, validate54.errors)).length;
}
if(data.since !== undefined){
if(!(validate56(data.since, instancePath+"/since")))errors = (vErrors = joined(vErrors, validate56.errors)).length;
}
if(data.after !== undefined){
let data6 = data.after;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/after",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = noted(vErrors, {instancePath:instancePath+"/after",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.key !== undefined){
let data7 = data.key;
if(typeof data7 === "string"){
if(data7.length > 200){
vErrors = noted(vErrors, {instancePath:instancePath+"/key",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestId !== undefined){
let data8 = data.requestId;
if(typeof data8 === "string"){
if(data8.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/requestId",keyword:"maxLength",params:{limit: 100}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.account !== undefined){
let data9 = data.account;
if(typeof data9 === "string"){
if(data9.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/account",keyword:"maxLength",params:{limit: 100}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/account",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hasFindings !== undefined){
if(typeof data.hasFindings !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/hasFindings",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.isFaulty !== undefined){
if(typeof data.isFaulty !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/isFaulty",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.query !== undefined){
let data12 = data.query;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(typeof data12[key1] !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/query/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "query"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "query") || (key0 === "timeoutMs"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.query !== undefined){
if(!(validate53(data.query, instancePath+"/query")))errors = (vErrors = joined(vErrors, validate53.errors)).length;
}
if(data.timeoutMs !== undefined){
let data1 = data.timeoutMs;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/timeoutMs",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 600000 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/timeoutMs",keyword:"maximum",params:{comparison: "<=", limit: 600000}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/timeoutMs",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

export const validator16 = validate59;
const schema38 = {"type":"object","required":["query","times"],"additionalProperties":false,"properties":{"query":{"$ref":"contract#/components/schemas/ExchangeQuery"},"times":{"type":"integer","minimum":0,"maximum":1000000}}};

function validate59(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "query"}});
errors++;
}
if(data.times === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "times"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "query") || (key0 === "times"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.query !== undefined){
if(!(validate53(data.query, instancePath+"/query")))errors = (vErrors = joined(vErrors, validate53.errors)).length;
}
if(data.times !== undefined){
let data1 = data.times;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/times",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/times",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = noted(vErrors, {instancePath:instancePath+"/times",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

export const validator17 = validate64;
const schema40 = {"$ref":"contract#/components/schemas/PersonChoice"};
const schema41 = {"type":"object","required":["login"],"additionalProperties":false,"properties":{"login":{"type":"string","maxLength":40}}};

function validate65(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.login === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "login"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "login")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.login !== undefined){
let data0 = data.login;
if(typeof data0 === "string"){
if(data0.length > 40){
vErrors = noted(vErrors, {instancePath:instancePath+"/login",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/login",keyword:"type",params:{type: "string"}});
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


function validate64(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate65(data, instancePath)))errors = (vErrors = joined(vErrors, validate65.errors)).length;
validate64.errors = vErrors;
return errors === 0;
}

export const validator18 = validate67;
const schema42 = {"$ref":"contract#/components/schemas/NewSandbox"};
const schema43 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"contract#/components/schemas/SandboxName"},"now":{"$ref":"contract#/components/schemas/Instant"},"scenario":{"type":"array","maxItems":20,"items":{"type":"string","maxLength":100}},"clock":{"$ref":"contract#/components/schemas/ClockMode"},"seed":{"type":"integer","minimum":0,"maximum":9007199254740991},"operator":{"type":"string","enum":["manual","automatic"]},"sampleApplications":{"type":"integer","minimum":0,"maximum":100000},"scanSeconds":{"type":"integer","minimum":0,"maximum":86400},"esia":{"type":"boolean"},"ttlSeconds":{"type":"integer","minimum":1,"maximum":31536000}}};
const schema44 = {"type":"string","pattern":"^[A-Za-z0-9][\\w-]{0,63}$"};
const pattern1 = new RegExp("^[A-Za-z0-9][\\w-]{0,63}$", "u");

function validate69(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][\\w-]{0,63}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}


function validate68(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema43.properties, key0))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate69(data.name, instancePath+"/name")))errors = (vErrors = joined(vErrors, validate69.errors)).length;
}
if(data.now !== undefined){
if(!(validate56(data.now, instancePath+"/now")))errors = (vErrors = joined(vErrors, validate56.errors)).length;
}
if(data.scenario !== undefined){
let data2 = data.scenario;
if(Array.isArray(data2)){
if(data2.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/scenario",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/scenario/" + i0,keyword:"maxLength",params:{limit: 100}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/scenario/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/scenario",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.clock !== undefined){
if(!(validate33(data.clock, instancePath+"/clock")))errors = (vErrors = joined(vErrors, validate33.errors)).length;
}
if(data.seed !== undefined){
let data5 = data.seed;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/seed",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/seed",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = noted(vErrors, {instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.operator !== undefined){
let data6 = data.operator;
if(typeof data6 !== "string"){
vErrors = noted(vErrors, {instancePath:instancePath+"/operator",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data6 === "manual") || (data6 === "automatic"))){
vErrors = noted(vErrors, {instancePath:instancePath+"/operator",keyword:"enum",params:{allowedValues: schema43.properties.operator.enum}});
errors++;
}
}
if(data.sampleApplications !== undefined){
let data7 = data.sampleApplications;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/sampleApplications",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100000 || isNaN(data7)){
vErrors = noted(vErrors, {instancePath:instancePath+"/sampleApplications",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = noted(vErrors, {instancePath:instancePath+"/sampleApplications",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.scanSeconds !== undefined){
let data8 = data.scanSeconds;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/scanSeconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 86400 || isNaN(data8)){
vErrors = noted(vErrors, {instancePath:instancePath+"/scanSeconds",keyword:"maximum",params:{comparison: "<=", limit: 86400}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = noted(vErrors, {instancePath:instancePath+"/scanSeconds",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.esia !== undefined){
if(typeof data.esia !== "boolean"){
vErrors = noted(vErrors, {instancePath:instancePath+"/esia",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ttlSeconds !== undefined){
let data10 = data.ttlSeconds;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = noted(vErrors, {instancePath:instancePath+"/ttlSeconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 31536000 || isNaN(data10)){
vErrors = noted(vErrors, {instancePath:instancePath+"/ttlSeconds",keyword:"maximum",params:{comparison: "<=", limit: 31536000}});
errors++;
}
if(data10 < 1 || isNaN(data10)){
vErrors = noted(vErrors, {instancePath:instancePath+"/ttlSeconds",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
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


function validate67(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate68(data, instancePath)))errors = (vErrors = joined(vErrors, validate68.errors)).length;
validate67.errors = vErrors;
return errors === 0;
}

export const validator19 = validate74;
const schema45 = {"$ref":"contract#/components/schemas/ScenarioChoice"};
const schema46 = {"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"names":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"string","maxLength":100}},"file":{"type":"string","maxLength":64000000}}};

function validate75(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
vErrors = noted(vErrors, {instancePath,keyword:"maxProperties",params:{limit: 1}});
errors++;
}
if(Object.keys(data).length < 1){
vErrors = noted(vErrors, {instancePath,keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
if(!((key0 === "names") || (key0 === "file"))){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.names !== undefined){
let data0 = data.names;
if(Array.isArray(data0)){
if(data0.length > 20){
vErrors = noted(vErrors, {instancePath:instancePath+"/names",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data0.length < 1){
vErrors = noted(vErrors, {instancePath:instancePath+"/names",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 100){
vErrors = noted(vErrors, {instancePath:instancePath+"/names/" + i0,keyword:"maxLength",params:{limit: 100}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/names/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/names",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(typeof data2 === "string"){
if(data2.length > 64000000){
vErrors = noted(vErrors, {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 64000000}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate74(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate75(data, instancePath)))errors = (vErrors = joined(vErrors, validate75.errors)).length;
validate74.errors = vErrors;
return errors === 0;
}

export const validator20 = validate77;
const schema47 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"$ref":"contract#/components/schemas/StateName"}}};
const schema48 = {"type":"string","pattern":"^[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}$"};
const pattern2 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}$", "u");

function validate78(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
vErrors = noted(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate77(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = noted(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "name")){
vErrors = noted(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate78(data.name, instancePath+"/name")))errors = (vErrors = joined(vErrors, validate78.errors)).length;
}
}
else {
vErrors = noted(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate77.errors = vErrors;
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
  "runAppealAction request application/json": validator0,
  "fileApplication request application/json": validator1,
  "runApplicationAction request application/json": validator0,
  "takeApplicantStep request application/json": validator0,
  "decideScan request application/json": validator2,
  "issueCertificate request application/json": validator3,
  "signAwaited request application/json": validator4,
  "signDocument request application/json": validator5,
  "addRole request application/json": validator6,
  "issueTemporaryAccess request application/json": validator7,
  "printMemo request application/json": validator8,
  "moveClock request application/json": validator9,
  "setClock request application/json": validator10,
  "decideDelivery request application/json": validator11,
  "setCarrier request application/json": validator12,
  "addFault request application/json": validator13,
  "useFaultProfile request application/json": validator14,
  "waitForExchange request application/json": validator15,
  "verifyExchanges request application/json": validator16,
  "choosePerson request application/json": validator17,
  "createSandbox request application/json": validator18,
  "loadScenario request application/json": validator19,
  "saveSnapshot request application/json": validator20,
};
