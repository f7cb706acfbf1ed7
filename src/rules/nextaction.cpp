#include "rules/nextaction.h"

#include "rules/actiontokens.h"

#include <algorithm>

namespace zhike {

namespace {

constexpr quint64 kActs = ActWord | WholeActWord | LightActWord | TalkWord;

// What speaks for a sentence.
struct Evidence {
    int acts = 0;          // done to a thing, whatever it is
    int actsOrThings = 0;  // Chinese words that may be either
    int wholeActs = 0;     // they name their thing themselves
    int lightActs = 0;
    int talks = 0;
    int things = 0;
    int topics = 0;    // things a talk is about
    int unknowns = 0;  // words of no list where an act has its thing

    [[nodiscard]] bool hasAct() const { return acts + actsOrThings + wholeActs + lightActs + talks > 0; }
    [[nodiscard]] bool hasCertainAct() const { return acts + wholeActs + lightActs + talks > 0; }
    [[nodiscard]] bool isStep() const {
        if (wholeActs > 0) return true;
        if (acts > 0 && things + actsOrThings + unknowns > 0) return true;
        if (actsOrThings > 0 && things + unknowns + actsOrThings > 1) return true;
        return (lightActs > 0 && things + actsOrThings > 0) || (talks > 0 && topics + actsOrThings > 0);
    }

    void add(const Evidence& more) {
        acts += more.acts;
        actsOrThings += more.actsOrThings;
        wholeActs += more.wholeActs;
        lightActs += more.lightActs;
        talks += more.talks;
        things += more.things;
        topics += more.topics;
        unknowns += more.unknowns;
    }
};

// Walks through the clauses of a sentence. What stands in a condition or tells what is already so does not count.
class Judge {
public:
    explicit Judge(const ActionTokens& tokens) : m_tokens(tokens) {
        m_isHan = std::any_of(tokens.begin(), tokens.end(), [](const ActionToken& t) { return t.isHan; });
    }

    NextActionFlaw verdict() {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at) take(m_tokens[m_at]);
        endClause();
        if (m_all.isStep()) return NextActionFlaw::None;
        if (m_all.acts + m_all.actsOrThings > 0) return NextActionFlaw::NoObject;
        if (m_isVague) return NextActionFlaw::Vague;
        return m_all.hasAct() ? NextActionFlaw::NoObject : NextActionFlaw::NoAct;
    }

private:
    enum class Mood { Step, Condition, Report };

    [[nodiscard]] const ActionToken* neighbour(qsizetype offset) const {
        const qsizetype at = m_at + offset;
        return at >= 0 && at < m_tokens.size() ? &m_tokens[at] : nullptr;
    }
    [[nodiscard]] bool followsOn(quint64 kinds) const {
        const ActionToken* before = neighbour(-1);
        return before != nullptr && before->is(kinds);
    }

    void endClause() {
        // "Quote with client, will update": what stands before a comma is not what the act is about.
        const bool isList = !m_isHan && m_at < m_tokens.size() && m_tokens[m_at].text == u",";
        if (isList && !m_clause.hasAct()) m_clause = {};
        m_all.add(m_clause);
        m_clause = {};
        m_mood = Mood::Step;
        m_atHead = true;
        m_isDirect = m_isLightDirect = m_inSlot = m_hasEmptyAct = m_isRefused = m_isPlanned = false;
        m_topicOpen = m_all.talks > 0;
        m_doubtful = 0;
    }

    void take(const ActionToken& token) {
        if (token.is(ClauseEnd)) return endClause();
        if (token.is(CancelWord)) return cancel();
        if (token.is(MatterWord)) return unsay();
        if (token.is(VagueWord | EmptyActWord)) m_isVague = true;
        if (turns(token)) return;
        if (m_mood == Mood::Step && m_inSlot && isInSlot(token)) return;
        if (m_mood == Mood::Step && token.is(kActs) && takesAct(token)) return;
        if (m_mood == Mood::Step || m_clause.hasAct()) takeThing(token);
    }

    // "… sometime": what was only to be talked about is put off.
    void cancel() {
        const int acts = m_clause.acts;
        m_clause = {};
        m_clause.acts = acts;
        m_isVague = true;
    }

    // "The matter of the contract" is not the contract.
    void unsay() {
        m_isVague = true;
        if (m_clause.acts > 0 || !followsOn(ObjectWord)) return;
        m_clause.things = std::max(0, m_clause.things - 1);
        m_clause.topics = std::max(0, m_clause.topics - 1);
    }

    // Whether the word changes what the clause is.
    bool turns(const ActionToken& token) {
        if (token.is(PlanWord) && !followsOn(kActs)) m_isPlanned = true;
        if (token.is(DoneWord) && token.isGlued && followsOn(kActs) && !m_isPlanned) return report(), true;
        if (token.is(RefusalWord)) return refuse(), true;
        const bool isQuestion = token.is(TopicWord) && m_all.talks + m_clause.talks > 0;
        if (token.is(ConditionWord) && !isQuestion && !m_isPlanned && !m_clause.hasCertainAct()) return wait(), true;
        if (token.is(ReportWord) || opensReport(token) || isPastBehindThing(token)) return report(), true;
        if (!token.is(HeadWord)) return false;
        if (!token.is(PartnerWord)) m_mood = Mood::Step;
        m_atHead = true;
        m_inSlot = m_hasEmptyAct = false;
        return !token.is(kActs);
    }

    // At the beginning of a clause: somebody else does or did it.
    [[nodiscard]] bool opensReport(const ActionToken& token) const {
        const bool isPast = token.is(UnknownLatin) && token.text.size() > 4 && token.text.endsWith(u"ed");
        if (isPast && !m_clause.hasAct()) return true;
        if (m_at > 0 && !followsOn(ClauseEnd | ObjectWord) && (token.isGlued || !token.isHan)) return false;
        const ActionToken* next = neighbour(1);
        const bool acts = token.is(SubjectWord) && next != nullptr && next->isGlued && next->is(kActs) &&
                          !next->is(TalkWord | ObjectWord);
        return token.is(OpeningWord) || acts;
    }

    // "Quote revised" is no order to quote.
    [[nodiscard]] bool isPastBehindThing(const ActionToken& token) const {
        if (!token.is(UnknownLatin) || !token.text.endsWith(u"ed") || !followsOn(ObjectWord)) return false;
        const ActionToken* next = neighbour(1);
        return next == nullptr || !next->is(ObjectWord | UnknownLatin | DeterminerWord | Quantity);
    }

    // "If they sign", "waiting for the contract": nothing before or behind it is the step.
    void wait() {
        m_clause = {};
        m_mood = Mood::Condition;
    }

    // What follows is not done; when nothing follows, something has not happened yet.
    void refuse() {
        const ActionToken* next = neighbour(1);
        if (m_isHan && m_tokens[m_at].isGlued && followsOn(kActs)) {
            if (next == nullptr || next->is(ClauseEnd) || next->text == neighbour(-1)->text) return;  // done or not?
            if (m_tokens[m_at].text == u"\u4e0d") m_clause = {};                                      // it cannot be
        }
        m_isRefused = true;
        if (next == nullptr || !next->is(kActs)) report();
    }

    // From here on the clause tells what is so; what could be an act or a thing was a thing.
    void report() {
        m_clause.acts -= m_doubtful;
        m_clause.actsOrThings = 0;
        if (m_tokens[m_at].is(DoneWord)) m_clause = {};
        m_doubtful = 0;
        if (!m_clause.hasAct()) m_clause = {};
        m_mood = Mood::Report;
    }

    // Behind "meet" or "talk to" names follow, however they sound, until a word says about what.
    bool isInSlot(const ActionToken& token) {
        const bool isTopic = token.is(TopicWord) && (m_inSlotFor > 0 || !token.is(PartnerWord));
        if (!isTopic) return ++m_inSlotFor, true;
        m_inSlot = false;
        openTopic(token);
        return true;
    }

    void openTopic(const ActionToken& token) {
        m_topicOpen = true;
        m_takesUnknownTopic = !token.is(PartnerWord);
        m_atHead = false;
    }

    // False for a word that is a thing where it stands.
    bool takesAct(const ActionToken& token) {
        const bool isEither = token.is(ObjectWord | VagueWord);
        const bool refused = std::exchange(m_isRefused, false);
        if (refused) return true;
        if (m_isHan) return takesHanAct(token);
        if (m_hasEmptyAct || (token.is(ObjectWord) && !takesDirectly())) return false;
        const ActionToken* before = neighbour(-1);
        const bool isNoun = before != nullptr && before->is(TopicWord | PartnerWord) && !before->is(HeadWord);
        if (isNoun || followsOn(DeterminerWord) || (isEither && !m_atHead)) {
            if (m_isDirect && !isEither && token.is(ActWord)) ++m_clause.unknowns;
            return false;
        }
        m_atHead = token.is(HeadWord);
        if (token.is(ActWord)) {
            ++m_clause.acts;
            m_doubtful += isEither ? 1 : 0;
            m_isDirect = true;
        } else if (token.is(LightActWord)) {
            ++m_clause.lightActs;
            const ActionToken* next = neighbour(1);
            m_isLightDirect = next != nullptr && next->is(DeterminerWord) && next->text.size() > 2;  // not "a", "an"
        } else {
            ++m_clause.talks;
            m_inSlot = true;
            m_inSlotFor = 0;
        }
        return true;
    }

    // "Proposal under review" is no order to propose.
    [[nodiscard]] bool takesDirectly() const {
        const ActionToken* next = neighbour(1);
        constexpr quint64 kDirect = DeterminerWord | Quantity | BareNumber | UnknownLatin | ObjectWord | OtherWord |
                                    FillerWord | PeopleWord | Person;
        if (next == nullptr) return false;
        const bool asks = next->is(TopicWord) && !next->is(PartnerWord);
        return asks || next->is(kDirect | kActs) || next->text == u"for";
    }

    // Followed by what makes a noun of it: the matter, the progress of a payment.
    [[nodiscard]] bool isNamed() const {
        const ActionToken* next = neighbour(1);
        return next != nullptr && next->isGlued && (next->is(VagueWord) || next->text == u"\u7684");
    }

    bool takesHanAct(const ActionToken& token) {
        if (token.is(WholeActWord)) {
            if (m_hasEmptyAct || isNamed()) return false;
            ++m_clause.wholeActs;
        } else if (m_hasEmptyAct) {
            return false;
        } else if (token.is(ActWord) && token.is(ObjectWord)) {
            if (isNamed()) return false;
            ++m_clause.actsOrThings;
        } else if (token.is(ActWord) && !token.is(VagueWord)) {
            ++m_clause.acts;
        } else if (token.is(ActWord | LightActWord)) {
            const ActionToken* next = neighbour(1);
            const bool helps = token.is(FillerWord) && next != nullptr && next->is(kActs | EmptyActWord | VagueWord);
            if (helps) return false;
            ++m_clause.lightActs;
        } else {
            ++m_clause.talks;
        }
        return true;
    }

    void takeThing(const ActionToken& token) {
        if (token.is(EmptyActWord)) m_hasEmptyAct = true;
        if (m_isHan && m_hasEmptyAct) return;
        if (token.is(TalkWord)) m_isDirect = false;
        if (token.is(ObjectWord | WholeActWord | Quantity) || countsUnknown(token)) {
            ++m_clause.things;
            if (m_isHan || m_topicOpen) ++m_clause.topics;
        } else if (token.is(UnknownHan)) {
            if (token.text.size() > 1) ++m_clause.unknowns;
        } else if (token.is(UnknownLatin)) {
            takeUnknown();
        } else if (token.is(TopicWord | PartnerWord)) {
            m_isDirect = m_isLightDirect = false;
            if (m_clause.talks > 0 && token.is(TopicWord)) openTopic(token);
        }
        if (token.is(OtherWord)) m_isLightDirect = false;
        if (!token.is(FillerWord | BareNumber)) m_atHead = false;
    }

    // "500 virtual users": a number and what it counts.
    [[nodiscard]] bool countsUnknown(const ActionToken& token) const {
        const ActionToken* next = neighbour(1);
        if (m_isHan || !token.is(BareNumber) || !token.text.back().isDigit()) return false;
        if (followsOn(ActWord) && !token.text.contains(u'/') && (next == nullptr || !next->is(FillerWord))) return true;
        if (next == nullptr) return false;
        return next->is(UnknownLatin) || (next->is(VagueWord) && next->is(kActs));
    }

    // A word of no list is an act where an order stands and a thing follows: "dismantle the …".
    void takeUnknown() {
        const ActionToken* next = neighbour(1);
        if (!m_isHan && m_atHead && next != nullptr && next->is(DeterminerWord)) {
            ++m_clause.acts;
            m_isDirect = true;
            return;
        }
        if (m_isHan || m_isDirect) ++m_clause.unknowns;
        if (m_isLightDirect || m_isHan) ++m_clause.things;
        if (m_topicOpen && m_takesUnknownTopic) ++m_clause.topics;
    }

    const ActionTokens& m_tokens;
    qsizetype m_at = 0;
    bool m_isHan = false;
    Evidence m_all;
    Evidence m_clause;
    Mood m_mood = Mood::Step;
    int m_doubtful = 0;   // acts of the clause that may be things
    int m_inSlotFor = 0;  // words since the talk
    bool m_atHead = true;
    bool m_isDirect = false;  // behind an act, before the first preposition
    bool m_isLightDirect = false;
    bool m_inSlot = false;
    bool m_topicOpen = false;
    bool m_takesUnknownTopic = false;
    bool m_hasEmptyAct = false;
    bool m_isRefused = false;
    bool m_isPlanned = false;
    bool m_isVague = false;
};

}  // namespace

NextActionFlaw checkNextAction(QStringView text, const NextActionWords& words) {
    const QString folded = foldedAction(text.trimmed());
    if (folded.isEmpty()) return NextActionFlaw::Empty;
    const ActionTokens tokens = actionTokens(folded, words);
    return Judge(tokens).verdict();
}

Text flawSentence(NextActionFlaw flaw) {
    switch (flaw) {
        case NextActionFlaw::None: break;
        case NextActionFlaw::Empty: return ZTEXT("Say what you will do next, such as “send the quote”.");
        case NextActionFlaw::NoAct: return ZTEXT("Say what you will do, such as “send the quote”.");
        case NextActionFlaw::Vague: return ZTEXT("This is too vague. Say what you will do, such as “send the quote”.");
        case NextActionFlaw::NoObject: return ZTEXT("Say what it is about, such as “call about the delivery date”.");
    }
    return {};
}

}  // namespace zhike
