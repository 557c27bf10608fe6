import type { ActForm } from './act-form.ts'
import { personsPattern } from './persons-pattern.ts'

const LEAD = '(?<lead>.{0,60}?)'
/** A clause that begins with the person, or with who decides: 会议决定张三同志任… */
const DECIDING_LEAD = '(?<lead>(?:.{0,60}?(?:决定|同意|通过|:))?)'
const ALSO = '(?:同时|一并|并|现|改|决定|批准)*'
/** 任 that begins no other word (任命, 任职, 任期) and ends none (责任, 主任, 现任, 历任, 拟任). */
const SERVE = '(?<![现曾历拟兼再担不责主聘委留])(?<act>(?:挂职)?(?:兼任?|担任|试任|任))(?![命职期免何务])'
/** Between person and post: 的, 同志, a bracket; after a sure name the post's own first character too (周金霖市财政局副局长). */
const OF = {
  known: '(?:的|(?<=同志|\\))|(?=[省市县区州镇乡盟旗]))',
  any: '(?:的|(?<=同志|\\)))',
}
const POST = '(?<post>.+)$'
const REASON = '(?:因[^辞]{2,14})?(?:提出|请求|申请|自愿)*的?'
/** A place for names without a blank in the folded line: of two characters, or of three. */
const NAME_LENGTHS = [2, 3]

const forms = new Map<string, readonly ActForm[]>()

/** The genre's wordings of an act, on a folded clause; names as `personsPattern` reads them. */
export function listActForms(surnames: 'known' | 'any'): readonly ActForm[] {
  const made = forms.get(surnames) ?? [...makeForms(surnames), ...makeActingForms(), ...makeBlankForms()]
  forms.set(surnames, made)
  return made
}

const form = (source: string): RegExp => new RegExp(`^${source}`, 'du')

function makeForms(surnames: 'known' | 'any'): readonly ActForm[] {
  const persons = personsPattern(surnames)
  const of = OF[surnames]
  return [
    // 决定任命李钦为永州市人民政府副市长
    {
      verb: 'appoint',
      pattern: form(`${LEAD}(?<act>(?:决定|批准|同意|通过)*任命)${persons}为(?!为)${POST}`),
    },
    // 提名张三为县人民政府副县长候选人
    { verb: 'nominate', pattern: form(`${LEAD}(?<act>提名)${persons}为(?!为)${POST}`) },
    // 免去周金霖同志市财政局副局长职务
    { verb: 'remove', pattern: form(`${LEAD}(?<act>(?:决定|批准|同意)*免去)${persons}${of}${POST}`) },
    // 免去其市财政局总会计师职务
    { verb: 'remove', pattern: form(`${ALSO}(?<act>免去)其${POST}`) },
    // 接受李学群辞去永州市第六届人民代表大会代表职务的请求
    {
      verb: 'resign',
      pattern: form(
        `${LEAD}(?<act>(?:决定|同意|批准|予以)*(?:接受|同意|批准))${persons}${REASON}辞去${POST}`,
      ),
    },
    // 程晖辞去祁阳市人民检察院检察长职务
    { verb: 'resign', under: ['resign'], pattern: form(`${persons}${REASON}(?<act>辞去)${POST}`) },
    // 李洋同志任市财政局副局长
    { verb: 'appoint', needsDecision: true, pattern: form(`${DECIDING_LEAD}${persons}${SERVE}${POST}`) },
    // 张三同志不再担任县民政局局长职务
    {
      verb: 'remove',
      needsDecision: true,
      pattern: form(`${DECIDING_LEAD}${persons}(?<act>不再(?:担任|兼任))${POST}`),
    },
    // 兼任县林业局局长, 任县水利局局长
    { verb: 'appoint', needsDecision: true, pattern: form(`${ALSO}${SERVE}${POST}`) },
    // 不再担任县民政局局长职务
    { verb: 'remove', needsDecision: true, pattern: form(`${ALSO}(?<act>不再(?:担任|兼任))${POST}`) },
    // 赵勇坚为永州市中级人民法院副院长
    { verb: 'of-heading', under: ['appoint', 'nominate'], pattern: form(`${persons}为(?!为)${POST}`) },
    // 唐向东的永州市中级人民法院民事审判第一庭庭长职务
    {
      verb: 'of-heading',
      under: ['remove', 'resign'],
      pattern: form(`${persons}${of}(?<post>.+职[务级](?:\\([^()]*\\))*)$`),
    },
  ]
}

/** 决定张三为县人民政府代理县长, 决定其代理县长职务: of sure names alone, since laws speak of the matter too (决定代理人选). */
function makeActingForms(): readonly ActForm[] {
  const post = '为?(?<post>\\p{Script=Han}*代理.+)$'
  return [
    { verb: 'appoint', pattern: form(`${LEAD}(?<act>决定|推选)${personsPattern('known')}${post}`) },
    { verb: 'appoint', pattern: form(`${ALSO}其${post}`) },
    // 决定: 张三为县人民检察院代理检察长
    { verb: 'appoint', underDecision: true, pattern: form(`${personsPattern('known')}${post}`) },
  ]
}

/** 李钦 永州市人民政府副市长 */
function makeBlankForms(): readonly ActForm[] {
  return NAME_LENGTHS.map((length) => ({
    verb: 'of-heading',
    under: ['appoint', 'remove', 'nominate', 'resign'],
    needsBlank: true,
    pattern: form(`(?<persons>\\p{Script=Han}{${length}}(?:\\(女\\))?(?:同志)?)${POST}`),
  }))
}
