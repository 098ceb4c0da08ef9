-- Plays one visit of a plan in Neovim and writes what came back, as JSON.
local PATIENCE = 20000

-- Neovim 0.7 has no vim.lsp.start; newer ones do.
vim.lsp.start = vim.lsp.start or function(config, options)
  vim.lsp.buf_attach_client(options.bufnr, vim.lsp.start_client(config))
end

local function wait(what, is_so)
  if not vim.wait(PATIENCE, is_so, 20) then error('waited in vain for ' .. what) end
end

local function request(method, params)
  local answers = assert(vim.lsp.buf_request_sync(0, method, params, PATIENCE), 'no answer to ' .. method)
  local _, answer = next(answers)
  assert(answer and not answer.err and not answer.error, method .. ': ' .. vim.inspect(answer))
  return answer.result
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n'
end

local function at(line, character)
  return {
    textDocument = vim.lsp.util.make_text_document_params(),
    position = { line = line - 1, character = character },
  }
end

local function findings()
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, { code = tostring(each.code or each.user_data.lsp.code), line = each.lnum + 1 })
  end
  return found
end

local function labels(offered)
  local found = {}
  for _, item in ipairs(offered.items or offered) do table.insert(found, item.label) end
  return found
end

local function preferred_fix(line)
  local range = { start = { line = line - 1, character = 0 }, ['end'] = { line = line - 1, character = 99 } }
  local context = { diagnostics = {}, only = { 'quickfix' } }
  local params = { textDocument = vim.lsp.util.make_text_document_params(), range = range, context = context }
  for _, action in ipairs(request('textDocument/codeAction', params)) do
    if action.isPreferred then return action.edit or request('codeAction/resolve', action).edit end
  end
end

local function play()
  dofile('set-up')
  vim.cmd('edit ' .. vim.env.PLAN)
  wait('findings', function() return #vim.diagnostic.get(0) > 1 end)
  local result = { findings = findings(), completion = labels(request('textDocument/completion', at(7, 19))) }
  result.hover = request('textDocument/hover', at(7, 19)).contents.value
  local definition = request('textDocument/definition', at(7, 19))[1]
  result.definitionLine = (definition.targetSelectionRange or definition.range).start.line + 1
  local renaming = vim.tbl_extend('force', at(7, 19), { newName = 'anna' })
  vim.lsp.util.apply_workspace_edit(request('textDocument/rename', renaming), 'utf-16')
  result.renamed = text()
  local formatting = vim.lsp.util.make_formatting_params({ tabSize = 2, insertSpaces = true })
  vim.lsp.util.apply_text_edits(request('textDocument/formatting', formatting) or {}, 0, 'utf-16')
  result.formatted = text()
  vim.lsp.util.apply_workspace_edit(preferred_fix(13), 'utf-16')
  result.fixed = text()
  return result
end

local ok, result = pcall(play)
vim.fn.writefile({ vim.fn.json_encode(ok and result or { fault = result }) }, vim.env.RESULT)
vim.cmd('qall!')
