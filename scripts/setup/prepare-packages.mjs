import { timedStep } from '../run/timed-step.mjs'
import { compileNativeModules } from './compile-native-modules.mjs'
import { installPackages } from './install-packages.mjs'

/** Installs the packages and compiles the native ones; returns whether both succeeded. */
export const preparePackages = async () =>
  (await timedStep('安装依赖', installPackages)) && (await timedStep('编译原生模块', compileNativeModules))
