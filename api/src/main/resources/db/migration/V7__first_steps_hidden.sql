-- Who does not want to be led through the first steps any more. Demo users, who have no account, are named here too.
create table first_steps_hidden (
    login     varchar(100) primary key,
    hidden_at timestamp with time zone not null
);
