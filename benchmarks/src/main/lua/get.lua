-- Calls an address again and again: wrk ... -s get.lua URL
local here = debug.getinfo(1, "S").source:match("@(.*/)")
done = dofile(here .. "report.lua")
