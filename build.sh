#!/usr/bin/env bash
# Sightline: one script for everything. `./build.sh` alone lists what it does.
set -euo pipefail
cd "$(dirname "$0")"
case "${1:-help}" in
  test) cargo test --workspace ;;
  *) echo "usage: ./build.sh test" ;;
esac
