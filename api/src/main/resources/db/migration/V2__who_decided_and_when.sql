-- Who decided over a job: stopped it, committed or discarded its result. Whoever comes second reads it.
alter table job add column decided_by varchar(100);
alter table job add column decided_at timestamp with time zone;

-- Who changed an account last. Two administrators may look at it at once.
alter table account add column changed_by varchar(100);
alter table account add column changed_at timestamp with time zone;

-- The form that made an operation: sent twice, it makes one. Null counts as different from null.
alter table operation add column form_key varchar(36);
alter table operation add constraint operation_form_once unique (form_key);

-- db-scheduler's own, for the jobs that keep a core busy: they take turns among themselves.
create table scheduled_heavy_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean not null,
    picked_by            varchar(100),
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp with time zone,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_heavy_tasks_due on scheduled_heavy_tasks (execution_time);
create index scheduled_heavy_tasks_heartbeat on scheduled_heavy_tasks (last_heartbeat);
