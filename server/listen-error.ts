/** Why an address can't be used, by the system's error code. */
const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: '端口已被占用。请设置 PORT 换一个端口，或先停止占用它的程序',
  EACCES: '没有使用这个端口的权限。请设置 PORT 换一个大于 1023 的端口',
  EADDRNOTAVAIL: '这台机器没有这个地址。请检查 HOST',
  ENOTFOUND: '这个主机名无法解析。请检查 HOST',
}

/** An address where the server can't listen, with what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError'

  constructor(address: { readonly host: string; readonly port: number }, options: { readonly cause: Error }) {
    const code = 'code' in options.cause ? String(options.cause.code) : ''
    super(`无法在 ${address.host}:${address.port} 启动：${reasons[code] ?? options.cause.message}。`, options)
  }
}
