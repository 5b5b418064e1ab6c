# docker build -t codepurify . && docker run --rm -v "$PWD:/data" codepurify scan .
FROM node:24-slim
RUN apt-get update \
  && apt-get install --yes --no-install-recommends git \
  && rm -rf /var/lib/apt/lists/* \
  # the mounted repository has another owner; only plumbing commands of git are run in it, without hooks and filters
  && git config --system --add safe.directory '*'
WORKDIR /opt/codepurify
COPY package.json LICENSE ./
COPY dist dist
COPY grammars grammars
COPY models models
RUN printf '#!/bin/sh\nexec node /opt/codepurify/dist/cli.js "$@"\n' > /usr/local/bin/codepurify \
  && chmod +x /usr/local/bin/codepurify \
  && codepurify models
USER node
WORKDIR /data
ENTRYPOINT ["codepurify"]
CMD ["--help"]
