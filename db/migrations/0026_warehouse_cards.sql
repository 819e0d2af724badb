-- Stages that ask for tasks to be done, and where the goods of a deal are.
-- compatible: 11
set lock_timeout = '5s';

alter table stage add column tasks text[] not null default '{}';
alter table deal add column addresses jsonb not null default '[]';

-- Versions and drafts of pipelines from before name no tasks.
update edition set contents = jsonb_set(contents, '{stages}',
    (select jsonb_agg('{"tasks": []}'::jsonb || s) from jsonb_array_elements(contents -> 'stages') s)) where noun = 'pipeline';
update draft set contents = jsonb_set(contents, '{stages}',
    (select jsonb_agg('{"tasks": []}'::jsonb || s) from jsonb_array_elements(contents -> 'stages') s)) where noun = 'pipeline';
