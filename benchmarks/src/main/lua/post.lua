-- Sends a body again and again; with a pause, each connection waits so many milliseconds between its calls:
-- wrk ... -s post.lua URL -- body.json [pause]
local here = debug.getinfo(1, "S").source:match("@(.*/)")
local pause = 0

function init(args)
  local file = assert(io.open(args[1], "rb"))
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.body = file:read("*a")
  file:close()
  pause = tonumber(args[2] or "0")
end

function delay()
  return pause
end

done = dofile(here .. "report.lua")
