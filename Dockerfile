# Not yet built by anyone: see docs/operations.md for what was tried without Docker and what was not.

FROM node:22-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json ./
# The native modules are compiled here, against the headers that this image ships; nothing else runs at install.
RUN npm ci --ignore-scripts --no-audit --no-fund \
  && npm_config_build_from_source=true npm_config_nodedir=/usr/local \
    npm rebuild better-sqlite3 hnswlib-node --ignore-scripts=false
COPY . .
RUN npm run build && npm run index && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 WENBAO_LOG=info
COPY --from=build --chown=node:node /app /app
USER node
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8787/api/health').then((r) => r.json()).then(({ status }) => process.exit(status === 'ok' ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "server/main.ts"]
