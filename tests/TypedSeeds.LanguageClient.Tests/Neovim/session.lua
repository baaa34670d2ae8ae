-- What a person does in one sitting with Neovim's own client: nvim --clean --headless -S session.lua, in the folder of a project.
-- SERVER is the command of the server, PAGE the page that says how to start it, SEEN the file that gets what was seen, as JSON.
local seen = {}

local function fail(problem)
  io.stderr:write(problem .. '\n')
  vim.cmd('cquit')
end

--- Lets Neovim take messages until something is so. It looks after each; the time only ends a sitting that went wrong.
local function await(what, is_so)
  if not vim.wait(30000, is_so, 5) then
    fail('It never came: ' .. what .. '\n' .. vim.inspect(vim.diagnostic.get(nil)) .. vim.fn.execute('messages'))
  end
end

local function lines(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), '\n') .. '\n'
end

--- Moves the cursor onto the last character of a text.
local function go_to(text)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  vim.fn.search(text, 'ceW')
end

local function place()
  return vim.fn.fnamemodify(vim.api.nvim_buf_get_name(0), ':.') .. ':' .. vim.api.nvim_win_get_cursor(0)[1]
end

local function keys(text)
  return vim.api.nvim_replace_termcodes(text, true, false, true)
end

vim.opt.swapfile = false
vim.opt.hidden = true

-- The lines of the page for this version, but for the path of the server.
local page = table.concat(vim.fn.readfile(vim.env.PAGE), '\n')
local from = page:find('Version 0.7,', 1, true)
local block = page:sub(from):match('```lua\n(.-)```')
local command = "{ 'typed-seeds', 'lsp' }"
local at, last = block:find(command, 1, true)
assert(loadstring(block:sub(1, at - 1) .. 'vim.fn.json_decode(vim.env.SERVER)' .. block:sub(last + 1)))()

vim.cmd('edit seeds/report.yaml')
local annotation = vim.api.nvim_get_current_buf()
local function findings()
  return vim.diagnostic.get(annotation)
end

await('diagnostics', function() return #findings() == 2 end)
seen.diagnostics = vim.tbl_map(function(one)
  local code = one.code or one.user_data.lsp.code
  return code .. ' ' .. one.lnum + 1 .. ': ' .. vim.api.nvim_buf_get_lines(annotation, one.lnum, one.lnum + 1, true)[1]:sub(one.col + 1, one.end_col)
end, findings())
table.sort(seen.diagnostics)

-- Each mistake by its first action, until none is left.
seen.actions = {}
vim.ui.select = function(items, options, choose)
  table.insert(seen.actions, options.format_item and options.format_item(items[1]) or tostring(items[1]))
  choose(items[1], 1)
end
while #findings() > 0 do
  local left = #findings()
  vim.api.nvim_win_set_cursor(0, { findings()[1].lnum + 1, findings()[1].col })
  vim.lsp.buf.code_action()
  await('a mended mistake', function() return #findings() < left end)
end
seen.mended = lines(annotation)

local function definition(text)
  vim.api.nvim_set_current_buf(annotation)
  go_to(text)
  local from = place()
  vim.lsp.buf.definition()
  await('the definition of ' .. text, function() return place() ~= from end)
  return place()
end
seen.ofQuote = definition('quote: call on')
seen.ofReference = definition('by: can')

vim.api.nvim_set_current_buf(annotation)
go_to('by: can')
vim.lsp.buf.references()
await('references', function() return #vim.fn.getqflist() > 0 end)
seen.references = vim.tbl_map(function(one)
  return vim.fn.fnamemodify(vim.api.nvim_buf_get_name(one.bufnr), ':.') .. ':' .. one.lnum
end, vim.fn.getqflist())
table.sort(seen.references)
vim.cmd('cclose')

-- As typed: the list opens, and the item with the most words is taken.
vim.api.nvim_set_current_buf(annotation)
go_to('both sides to stop')
vim.api.nvim_create_autocmd('CompleteChanged', {
  once = true,
  callback = function()
    local items = vim.fn.complete_info({ 'items' }).items
    seen.completions = vim.tbl_map(function(item) return item.word end, items)
    local longest = 1
    for i, item in ipairs(items) do
      longest = #item.word > #items[longest].word and i or longest
    end
    vim.schedule(function()
      vim.api.nvim_feedkeys(keys(('<C-n>'):rep(longest - 1) .. '<C-y><Esc>'), 'n', false)
    end)
  end,
})
vim.defer_fn(function() fail('It never came: a completion') end, 30000)
vim.fn.feedkeys(keys('a the<C-x><C-o>'), 'tx!')
seen.completed = vim.api.nvim_get_current_line()

go_to('by: can')
vim.lsp.buf.rename('dominion')
await('a rename', function() return lines(annotation):find('dominion') ~= nil end)
seen.renamed = {}
for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
  if vim.api.nvim_buf_is_loaded(buffer) and vim.api.nvim_buf_get_name(buffer) ~= '' then
    seen.renamed[vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':.')] = lines(buffer)
  end
end

vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.SEEN)
vim.cmd('qall!')
