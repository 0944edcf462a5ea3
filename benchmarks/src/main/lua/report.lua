-- One line of what was measured: answers a second, times in milliseconds, calls that failed.
return function(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format(
    "a second %.0f p50 %.3f p99 %.3f failed %d\n",
    summary.requests * 1e6 / summary.duration, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, failed))
end
