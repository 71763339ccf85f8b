-- Sends the requests of requests.txt, one a line, with the headers of headers.txt.
local requests = {}

-- Not before it is called: only then wrk knows the header Host.
function init()
  local headers = {}
  for line in io.lines("headers.txt") do
    local name, value = line:match("^(.-): (.*)$")
    headers[name] = value
  end
  for line in io.lines("requests.txt") do
    local method, path, body = line:match("^(.-)\t(.-)\t(.*)$")
    requests[#requests + 1] = wrk.format(method, path, headers, body)
  end
end

local sent = 0

function request()
  sent = sent + 1
  return requests[(sent - 1) % #requests + 1]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %d %.1f %.3f %.3f %.3f %d %d\n",
    summary.requests, summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, latency:percentile(99.9) / 1e3,
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
