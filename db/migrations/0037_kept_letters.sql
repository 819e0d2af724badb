-- Templates of mails, the language a letter is written in, and orders that are printed as documents of Word.
-- compatible: 11
set lock_timeout = '5s';

-- Language → subject and body; what is set by Typst or written in Word has none.
alter table template
  add column letters jsonb,
  add check ((kind = 'mail') = (letters is not null)),
  add check (letters is null or file_id is null and source = '');
-- Documents that no version of a template ever named are removed at night.
grant delete on template_file to tessera_app;

alter table letter add column locale text check (locale in ('en', 'zh', 'ru'));

alter table print_run add column format text not null default 'pdf' check (format in ('pdf', 'docx'));
