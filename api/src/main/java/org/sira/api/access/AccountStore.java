package org.sira.api.access;

import static org.sira.db.Tables.ACCOUNT;
import static org.sira.db.Tables.SETUP_TOKEN;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Language;
import org.sira.db.tables.records.AccountRecord;
import org.springframework.stereotype.Repository;

/** The rows of accounts and of their one-time links. */
@Repository
class AccountStore {

    private final DSLContext db;

    AccountStore(DSLContext db) {
        this.db = db;
    }

    Optional<Account> find(String login) {
        return db.selectFrom(ACCOUNT).where(ACCOUNT.LOGIN.eq(login)).fetchOptional(AccountStore::account);
    }

    Optional<Account> find(long id) {
        return db.selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(id)).fetchOptional(AccountStore::account);
    }

    List<Account> all() {
        return db.selectFrom(ACCOUNT).orderBy(ACCOUNT.DISPLAY_NAME, ACCOUNT.ID).fetch(AccountStore::account);
    }

    /** Administrators who can sign in. */
    int workingAdministrators() {
        return db.fetchCount(
                ACCOUNT,
                ACCOUNT.ROLE.eq(Role.ADMINISTRATOR.name()).and(ACCOUNT.ENABLED).and(ACCOUNT.PASSWORD_HASH.isNotNull()));
    }

    /** Makes others who count administrators wait until this transaction has ended. */
    void lockAccounts() {
        db.select(ACCOUNT.ID).from(ACCOUNT).orderBy(ACCOUNT.ID).forUpdate().fetch();
    }

    long create(String login, String name, Role role, String by, Instant now) {
        return db.insertInto(ACCOUNT)
                .set(ACCOUNT.LOGIN, login)
                .set(ACCOUNT.DISPLAY_NAME, name)
                .set(ACCOUNT.ROLE, role.name())
                .set(ACCOUNT.ENABLED, true)
                .set(ACCOUNT.CREATED_BY, by)
                .set(ACCOUNT.CREATED_AT, now)
                .returningResult(ACCOUNT.ID)
                .fetchSingle()
                .value1();
    }

    boolean madeBy(long id, String by, Instant since) {
        return db.fetchExists(
                ACCOUNT, ACCOUNT.ID.eq(id).and(ACCOUNT.CREATED_BY.eq(by)).and(ACCOUNT.CREATED_AT.ge(since)));
    }

    void setPassword(long id, String hash, Instant now) {
        db.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.PASSWORD_CHANGED_AT, now)
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    void setRole(long id, Role role, Account.Change change) {
        db.update(ACCOUNT)
                .set(ACCOUNT.ROLE, role.name())
                .set(ACCOUNT.CHANGED_BY, change.by())
                .set(ACCOUNT.CHANGED_AT, change.at())
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    void setEnabled(long id, boolean enabled, Account.Change change) {
        db.update(ACCOUNT)
                .set(ACCOUNT.ENABLED, enabled)
                .set(ACCOUNT.CHANGED_BY, change.by())
                .set(ACCOUNT.CHANGED_AT, change.at())
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    void setLanguage(String login, Language language) {
        db.update(ACCOUNT)
                .set(ACCOUNT.LANGUAGE, language.name().toLowerCase(Locale.ROOT))
                .where(ACCOUNT.LOGIN.eq(login))
                .execute();
    }

    void signedIn(long id, Instant now) {
        db.update(ACCOUNT)
                .set(ACCOUNT.LAST_LOGIN_AT, now)
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    /** Whether somebody who signed in then would be let in with the same role now. */
    boolean stillValid(String login, Role role, Instant signedInAt) {
        return db.fetchExists(
                ACCOUNT,
                ACCOUNT.LOGIN
                        .eq(login)
                        .and(ACCOUNT.ROLE.eq(role.name()))
                        .and(ACCOUNT.ENABLED)
                        .and(ACCOUNT.PASSWORD_CHANGED_AT.le(signedInAt)));
    }

    /** @param account absent for the link that makes the first administrator */
    void addToken(String hash, Optional<Long> account, Instant now, Instant expiresAt) {
        db.insertInto(SETUP_TOKEN)
                .set(SETUP_TOKEN.TOKEN_HASH, hash)
                .set(SETUP_TOKEN.ACCOUNT_ID, account.orElse(null))
                .set(SETUP_TOKEN.CREATED_AT, now)
                .set(SETUP_TOKEN.EXPIRES_AT, expiresAt)
                .execute();
    }

    /** Ends the links of an account that were made until then and not used, or those for the first administrator. */
    void endTokens(Optional<Long> account, Instant madeUntil, Instant now) {
        Condition whose = account.<Condition>map(SETUP_TOKEN.ACCOUNT_ID::eq).orElseGet(SETUP_TOKEN.ACCOUNT_ID::isNull);
        db.update(SETUP_TOKEN)
                .set(SETUP_TOKEN.EXPIRES_AT, now)
                .where(whose.and(SETUP_TOKEN.USED_AT.isNull()).and(SETUP_TOKEN.CREATED_AT.le(madeUntil)))
                .execute();
    }

    /** The link that may still be used: whose it is, or absent inside for the first administrator's. */
    Optional<Optional<Long>> openToken(String hash, Instant now) {
        return db.select(SETUP_TOKEN.ACCOUNT_ID)
                .from(SETUP_TOKEN)
                .where(open(hash, now))
                .fetchOptional(row -> Optional.ofNullable(row.value1()));
    }

    /** The link of the first administrator is the link of whom it made. */
    void giveToken(String hash, long account) {
        db.update(SETUP_TOKEN)
                .set(SETUP_TOKEN.ACCOUNT_ID, account)
                .where(SETUP_TOKEN.TOKEN_HASH.eq(hash))
                .execute();
    }

    /** When a link was used, and for which account. */
    Optional<UsedLink> usedToken(String hash) {
        return db.select(SETUP_TOKEN.USED_AT, ACCOUNT.LOGIN)
                .from(SETUP_TOKEN)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SETUP_TOKEN.ACCOUNT_ID))
                .where(SETUP_TOKEN.TOKEN_HASH.eq(hash).and(SETUP_TOKEN.USED_AT.isNotNull()))
                .fetchOptional(row -> new UsedLink(row.value2(), row.value1()));
    }

    /** Uses a link up; false when somebody else was quicker. */
    boolean useToken(String hash, Instant now) {
        return db.update(SETUP_TOKEN)
                        .set(SETUP_TOKEN.USED_AT, now)
                        .where(open(hash, now))
                        .execute()
                == 1;
    }

    private static Condition open(String hash, Instant now) {
        return DSL.and(SETUP_TOKEN.TOKEN_HASH.eq(hash), SETUP_TOKEN.USED_AT.isNull(), SETUP_TOKEN.EXPIRES_AT.gt(now));
    }

    private static Account account(AccountRecord row) {
        return new Account(
                row.getId(),
                row.getLogin(),
                row.getDisplayName(),
                Role.valueOf(row.getRole()),
                Optional.ofNullable(row.getPasswordHash()),
                language(row.getLanguage()),
                row.getEnabled(),
                Optional.ofNullable(row.getLastLoginAt()),
                Optional.ofNullable(row.getChangedBy()).map(by -> new Account.Change(by, row.getChangedAt())));
    }

    private static Optional<Language> language(@Nullable String tag) {
        return Optional.ofNullable(tag).map(Locale::forLanguageTag).map(Language::of);
    }
}
