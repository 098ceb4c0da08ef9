;; Plays one visit of a plan in Emacs and writes what came back, as JSON.  -*- lexical-binding: t -*-
(package-initialize)
(require 'eglot)
(require 'json)

(defun visit-wait (what is-so)
  "Wait for IS-SO to be true, which is WHAT."
  (with-timeout (20 (error "Waited in vain for %s" what))
    (while (not (funcall is-so)) (accept-process-output nil 0.05))))

(defun visit-request (method &rest params)
  ;; Typing pauses tell the server of changes; a script makes none.
  (eglot--signal-textDocument/didChange)
  (jsonrpc-request (eglot--current-server-or-lose) method
                   (append (list :textDocument (eglot--TextDocumentIdentifier)) params)))

(defun visit-at (line character)
  (list :position (list :line (1- line) :character character)))

(defun visit-text () (buffer-substring-no-properties (point-min) (point-max)))

(defun visit-findings ()
  (flymake-start)
  (mapcar (lambda (each)
            (let ((data (alist-get 'eglot-lsp-diag (flymake-diagnostic-data each))))
              (list :code (plist-get data :code)
                    :line (1+ (plist-get (plist-get (plist-get data :range) :start) :line)))))
          (flymake-diagnostics)))

(defun visit-preferred-fix (line)
  (let* ((range (list :start (list :line (1- line) :character 0) :end (list :line (1- line) :character 99)))
         (actions (visit-request :textDocument/codeAction :range range
                                 :context (list :diagnostics [] :only ["quickfix"])))
         (action (seq-find (lambda (each) (eq t (plist-get each :isPreferred))) actions)))
    (or (plist-get action :edit)
        (plist-get (jsonrpc-request (eglot--current-server-or-lose) :codeAction/resolve action) :edit))))

(defun visit-play ()
  (load (expand-file-name "set-up") nil t t)
  (find-file (getenv "PLAN"))
  (unless (eglot-current-server) (apply #'eglot--connect (eglot--guess-contact)))
  (visit-wait "findings" (lambda () (> (length (visit-findings)) 1)))
  (let ((result (list :findings (vconcat (visit-findings)))))
    (cl-flet ((note (key value) (setq result (append result (list key value)))))
      (let ((offered (apply #'visit-request :textDocument/completion (visit-at 7 19))))
        (note :completion (vconcat (mapcar (lambda (item) (plist-get item :label))
                                           (if (vectorp offered) offered (plist-get offered :items))))))
      (let ((contents (plist-get (apply #'visit-request :textDocument/hover (visit-at 7 19)) :contents)))
        (note :hover (plist-get contents :value)))
      (let ((definition (elt (apply #'visit-request :textDocument/definition (visit-at 7 19)) 0)))
        (note :definitionLine
              (1+ (plist-get (plist-get (or (plist-get definition :targetSelectionRange)
                                            (plist-get definition :range)) :start) :line))))
      (goto-char (point-min))
      (search-forward "sponsor: ")
      (eglot-rename "anna")
      (note :renamed (visit-text))
      (setq-local tab-width 2 indent-tabs-mode nil)
      (eglot-format-buffer)
      (note :formatted (visit-text))
      (eglot--apply-workspace-edit (visit-preferred-fix 13))
      (note :fixed (visit-text)))
    result))

(let ((result (condition-case fault (visit-play) (error (list :fault (format "%S" fault)))))
      (coding-system-for-write 'utf-8))
  (with-temp-file (getenv "RESULT") (insert (json-encode result))))
(kill-emacs)
