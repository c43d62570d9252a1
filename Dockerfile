# The production image: the built API and screens on Node 24, as an ordinary user. Configured by environment alone.
FROM node:24.21.0-bookworm-slim AS built
WORKDIR /pathways
COPY package.json package-lock.json .npmrc nx.json tsconfig.base.json ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY apps/e2e/package.json apps/e2e/
COPY libs/domain/package.json libs/domain/
COPY libs/ui/package.json libs/ui/
COPY tools/fitness/package.json tools/fitness/
RUN npm install --ignore-scripts
COPY . .
RUN npx tsc -b apps/api \
  && npm run codegen --workspace @pathways/web \
  && npm run build --workspace @pathways/web

FROM node:24.21.0-bookworm-slim AS needed
WORKDIR /pathways
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY libs/domain/package.json libs/domain/
RUN npm install --omit=dev --ignore-scripts --workspace @pathways/api

FROM node:24.21.0-bookworm-slim
WORKDIR /pathways
ENV NODE_ENV=production PATHWAYS_MODE=production HOST=0.0.0.0 PORT=3000
COPY --from=needed /pathways ./
COPY --from=built /pathways/apps/api/dist apps/api/dist
COPY --from=built /pathways/apps/web/dist apps/web/dist
COPY --from=built /pathways/libs/domain/dist libs/domain/dist
COPY data data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(a => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
