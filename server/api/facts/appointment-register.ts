import type { Appointment } from '../../../indexer/facts/appointment.ts'
import { appointmentSchema } from '../schemas/facts.ts'
import type { Register } from './register.ts'

/** Acts as bulletins print them, for the table. */
const ACTS: Readonly<Record<string, string>> = {
  appoint: '任',
  remove: '免',
  concurrent: '兼任',
  resign: '辞去',
  approve: '批准',
  nominate: '提名',
}

/** 任免. */
export const appointmentRegister: Register<Appointment, typeof appointmentSchema, 'appointments'> = {
  kind: 'appointment',
  name: 'appointments',
  operationId: 'listAppointments',
  summary: '任免：每人每职一条，附原文',
  schema: appointmentSchema,
  listName: 'AppointmentList',
  present: ({ person, gender, act, approves, post, probation, documentNumber, meeting }, common) => ({
    ...common,
    person,
    gender,
    act,
    approves,
    post,
    probation,
    documentNumber,
    meeting,
  }),
  columns: [
    ['任免', ({ act }) => ACTS[act]],
    ['职务', ({ post }) => post],
    ['试用期', ({ probation }) => probation],
    ['文号', ({ documentNumber }) => documentNumber],
    ['会议', ({ meeting }) => meeting],
  ],
}
