import type { FactBase } from './fact-base.ts'

/** 任, 免, 兼任, 辞职, 批准辞职或任命, 提名. */
export type AppointmentAct = 'appoint' | 'remove' | 'concurrent' | 'resign' | 'approve' | 'nominate'

/** 任免: one act on one person and post. */
export interface Appointment extends FactBase {
  readonly kind: 'appointment'
  /** Name without the blanks print puts into it (李钦). */
  readonly person: string
  readonly gender?: 'female'
  readonly act: AppointmentAct
  /** What is approved, where the act is an approval. */
  readonly approves?: 'appoint' | 'remove' | 'concurrent' | 'resign'
  /** As printed: 县应急管理局局长. */
  readonly post: string
  /** 试用期一年. */
  readonly probation?: string
  readonly documentNumber?: string
  readonly meeting?: string
}
