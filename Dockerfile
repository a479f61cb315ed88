# syntax=docker/dockerfile:1
# Debian, as the embedded engine has no build for musl. Node 20 and Debian 12 by their major versions: build anew for their mendings.

# The package as it would be published, built from the sources.
FROM node:20-bookworm-slim AS package
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && mkdir /packed && npm pack --ignore-scripts --pack-destination /packed

# What runs: the package's own files, and the dependencies it has at run time.
FROM node:20-bookworm-slim AS application
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY --from=package /packed/ /packed/
RUN tar -xzf /packed/cetu-*.tgz --strip-components=1

FROM node:20-bookworm-slim
# /data is all that is written to: the root file system can be read-only.
RUN install -d -o 1000 -g 1000 /data
COPY --from=application /app /app
# No tokens: everybody may read, nobody may change anything, until CETU_TOKENS says who. The empty list is no secret.
# hadolint ignore=DL3064
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 CETU_DATA_DIR=/data CETU_TOKENS=[]
WORKDIR /data
# The image's user `node`, by number, so that an orchestrator can tell that it is not root.
USER 1000:1000
VOLUME /data
EXPOSE 4000
# Alive, not ready: a server that builds its graph, or waits for Neo4j to come back, must not be killed for it.
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=4 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Cetu listens for SIGTERM from its first moment on and starts no process: it can be the first one itself.
ENTRYPOINT ["node", "/app/dist/cli.js"]
CMD ["serve"]
