import { readSubject } from './read-subject.ts'

/** 市公安局2023年度工作情况, 市公安局等8个部门的工作 */
const TAIL =
  /(?:等(?:\d{1,3}|[一二三四五六七八九十]{1,3})?[个家名位]?(?:市|县|区|政府)?(?:工作)?(?:部门|单位|同志)?)?(?:的)?(?:\d{4}年度?)?(?:的)?(?:(?:专项)?(?:工作|履职|整改|落实|办理)(?:情况)?(?:的)?(?:报告)?)?$/
const JOINTS = /(?:以及|[和及与])/g

/** Persons and bodies that a phrase lists (市公安局、市司法局和市住房和城乡建设局的工作); undefined where a part is neither. */
export function listSubjects(phrase: string): readonly string[] | undefined {
  const parts = phrase.trim().replace(TAIL, '').split('、').flatMap(splitPair)
  return parts.length > 0 && parts.every(isNamed) ? parts : undefined
}

/** 和 divides two names only where both sides are names: 市住房和城乡建设局 is one. */
function splitPair(part: string): readonly string[] {
  for (const joint of part.matchAll(JOINTS)) {
    const sides = [part.slice(0, joint.index), part.slice(joint.index + joint[0].length)]
    if (sides.every(isNamed)) return sides
  }
  return [part]
}

function isNamed(name: string): boolean {
  const { person, body } = readSubject(name)
  return person !== undefined || body !== undefined
}
