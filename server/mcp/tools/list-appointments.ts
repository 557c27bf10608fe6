import { appointmentRegister } from '../../api/facts/appointment-register.ts'
import { createRegisterTool } from './create-register-tool.ts'

/** `list_appointments`: who was appointed to what, or removed from it. */
export const listAppointments = createRegisterTool(appointmentRegister)
