#!/usr/bin/env node
require('../dist/cli/sapu.cjs');
