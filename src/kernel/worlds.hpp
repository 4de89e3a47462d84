// Worlds, each held once: what happens in them is worked out once.
//
// A valuation is a row of chunks of eight fluents, each chunk held once. A world of level 0 is only its valuation. A world of level n is a
// valuation and, for every character, the world of level n - 1 they believe in; SELF stands in the place of whoever the world belongs to.
// Below level 0 everybody is taken to share the belief above. What happens is told in chekhov/planning/flat.py.
#pragma once

#include <deque>

#include "rows.hpp"

namespace chekhov {

constexpr Id SELF = NONE;

// Triggers set each other off without end: which.
struct Looping {
    std::vector<int> triggers;
};

// A world that is being looked at or made.
struct View {
    int level;
    Id value;
    const Id* minds; // of level - 1; none at level 0
    int owner;
};

class Worlds {
public:
    Worlds(const Problem& problem, Budget& budget)
        : problem_(problem), budget_(budget), chunk_count_(std::max(1, (problem.fluents() + CHUNK - 1) / CHUNK)),
          chunks_(budget, 1 + CHUNK), valuations_(budget, chunk_count_), after_values_(budget),
          action_rows_(problem, budget, action_conditions(problem), 1),
          trigger_rows_(problem, budget, trigger_conditions(problem), 1 + problem.characters),
          worldly_(trigger_rows_.words), ready_(trigger_rows_.words), open_(action_rows_.words) {
        for (std::size_t row = 0; row < trigger_rows_.of.size(); ++row)
            if (problem.introspective || !problem.trigger_stratum[trigger_rows_.of[row]])
                worldly_[row / 64] |= Word{1} << row % 64;
        for (int who = 0; who < problem.characters; ++who)
            if (trigger_rows_.used(1 + who)) slots_.push_back(who);
    }

    const Problem& problem() const { return problem_; }
    Budget& budget() const { return budget_; }
    Rows& action_rows() { return action_rows_; }
    Rows& trigger_rows() { return trigger_rows_; }
    const std::vector<Word>& worldly() const { return worldly_; }
    const Interner& chunks() const { return chunks_; }
    int chunk_count() const { return chunk_count_; }
    const Id* chunks_of(Id value) const { return valuations_[value]; }
    std::size_t valuations() const { return valuations_.size(); }
    std::size_t worlds(int level) const { return level ? levels_[level - 1].rows.size() : valuations_.size(); }

    // ------------------------------------------------------------ looking

    Value at(Id value, int fluent) const {
        return static_cast<Value>(chunks_[valuations_[value][fluent / CHUNK]][1 + fluent % CHUNK]);
    }
    Id value(int level, Id world) const { return level ? levels_[level - 1].rows[world][0] : world; }
    const Id* minds(int level, Id world) const { return level ? levels_[level - 1].rows[world] + 1 : nullptr; }
    View view(int level, Id world, int owner) const { return {level, value(level, world), minds(level, world), owner}; }

    Value read(const View& view, int chain, int fluent) const {
        if (!chain) return at(view.value, fluent);
        int level = view.level, whose = view.owner;
        Id value = view.value;
        const Id* minds = view.minds;
        for (int who : problem_.chains[chain])
            if (who != whose && level) {
                const Id world = minds[who];
                --level;
                value = this->value(level, world);
                minds = this->minds(level, world);
                whose = who;
            }
        return at(value, fluent);
    }

    Value node(int number, const View& view) const {
        const Node& node = problem_.nodes[number];
        switch (node.op) {
            case CONSTANT: return node.a;
            case READ: return read(view, node.b, node.a);
            case IF: return this->node(holds(node.a, view) ? node.b : node.c, view);
            case ADD: return problem_.nodes[node.a].op == ADD ? sum(number, view) : arithmetic(ADD, this->node(node.a, view), this->node(node.b, view), 1);
            default: return arithmetic(node.op, this->node(node.a, view), this->node(node.b, view), problem_.scale);
        }
    }
    // A sum nests as deep as it is long.
    Value sum(int number, const View& view) const {
        std::vector<int> last;
        for (; problem_.nodes[number].op == ADD; number = problem_.nodes[number].a) last.push_back(problem_.nodes[number].b);
        Value found = node(number, view);
        for (; !last.empty(); last.pop_back()) found = arithmetic(ADD, found, node(last.back(), view), 1);
        return found;
    }
    bool atom(int number, const View& view) const {
        const Atom& atom = problem_.atoms[number];
        const Value left = atom.fluent >= 0 ? read(view, atom.chain, atom.fluent) : node(atom.left, view);
        return compare(atom.op, left, atom.right < 0 ? atom.constant : node(atom.right, view));
    }
    bool disjunct(int number, const View& view) const {
        for (int one : problem_.disjuncts[number])
            if (!atom(one, view)) return false;
        return true;
    }
    bool holds(int condition, const View& view) const {
        for (int one : problem_.conditions[condition])
            if (disjunct(one, view)) return true;
        return false;
    }

    bool possible(int action, int level, Id world, int owner) const {
        return holds(problem_.action_precondition[action], view(level, world, owner));
    }

    // The actions that are possible in a world, in order.
    void actions(int level, Id world, int owner, std::vector<int>& found) {
        found.clear();
        const View here = view(level, world, owner);
        std::copy(action_rows_.all.begin(), action_rows_.all.end(), open_.begin());
        action_rows_.allow(0, valuations_[here.value], chunks_, open_.data());
        for (int word = 0; word < action_rows_.words; ++word)
            for (Word bits = open_[word]; bits; bits &= bits - 1) {
                const int row = word * 64 + std::countr_zero(bits), action = action_rows_.of[row];
                if ((found.empty() || found.back() != action) && rest(action_rows_, row, here)) found.push_back(action);
            }
    }

    // ------------------------------------------------------------ making

    // The world at the start, of a level.
    Id start(int level) {
        while (static_cast<int>(levels_.size()) < level) levels_.emplace_back(budget_, problem_.characters);
        std::vector<int> chain;
        std::vector<Value> values(problem_.initial.begin(), problem_.initial.end());
        return build(chain, values, level);
    }

    // The world after an action that is possible.
    Id after(int action, int level, Id world, int owner) {
        std::uint64_t key = static_cast<std::uint64_t>(world) * problem_.action_count() + action;
        if (!level && problem_.introspective) key = key * (problem_.characters + 1) + owner;
        auto& known = level ? levels_[level - 1].after : after_values_;
        if (const Id* found = known.find({key})) return *found;
        const Id found = level ? happens(action, level, world, owner) : happens_to_values(action, world, owner);
        known.set({key}, found);
        return found;
    }

private:
    struct Write {
        std::span<const std::int32_t> chain;
        int fluent;
        Value value;
    };
    struct Writes {
        std::vector<std::pair<int, Value>> own;
        std::vector<Write> deep;
    };
    struct Level {
        Interner rows;
        Memo<1, Id> after;
        Level(Budget& budget, int characters) : rows(budget, 1 + characters), after(budget) {}
    };

    static std::vector<std::pair<int, int>> action_conditions(const Problem& problem) {
        std::vector<std::pair<int, int>> found;
        for (int action = 0; action < problem.action_count(); ++action)
            found.emplace_back(action, problem.action_precondition[action]);
        return found;
    }
    static std::vector<std::pair<int, int>> trigger_conditions(const Problem& problem) {
        std::vector<std::pair<int, int>> found;
        for (int stratum = 0; stratum < 2; ++stratum)
            for (int trigger = 0; trigger < problem.trigger_count(); ++trigger)
                if (problem.trigger_stratum[trigger] == stratum)
                    found.emplace_back(trigger, problem.trigger_precondition[trigger]);
        return found;
    }

    bool rest(const Rows& rows, int row, const View& view) const {
        for (int one : rows.left[row])
            if (!atom(one, view)) return false;
        return true;
    }

    Id valuation(const std::vector<Value>& values) {
        std::vector<Id> row(chunk_count_);
        for (int chunk = 0; chunk < chunk_count_; ++chunk) {
            Id words[1 + CHUNK] = {static_cast<Id>(chunk)};
            for (int i = 0; i < CHUNK && chunk * CHUNK + i < problem_.fluents(); ++i)
                words[1 + i] = static_cast<Id>(values[chunk * CHUNK + i]);
            row[chunk] = chunks_.add(words).first;
        }
        return counted(valuations_.add(row.data()));
    }
    Id counted(std::pair<Id, bool> added) {
        if (added.second) budget_.make();
        return added.first;
    }
    Id intern(int level, Id value, const Id* minds) {
        row_.resize(1 + problem_.characters);
        row_[0] = value;
        std::copy(minds, minds + problem_.characters, row_.begin() + 1);
        return counted(levels_[level - 1].rows.add(row_.data()));
    }

    // A valuation with some fluents changed.
    Id changed(Id value, const std::vector<std::pair<int, Value>>& own) {
        bool differs = false;
        for (const auto& [fluent, number] : own) differs |= at(value, fluent) != number;
        if (!differs) return value;
        row_.assign(valuations_[value], valuations_[value] + chunk_count_);
        for (const auto& [fluent, number] : own) {
            Id& chunk = row_[fluent / CHUNK];
            Id words[1 + CHUNK];
            std::copy(chunks_[chunk], chunks_[chunk] + 1 + CHUNK, words);
            if (words[1 + fluent % CHUNK] == static_cast<Id>(number)) continue;
            words[1 + fluent % CHUNK] = static_cast<Id>(number);
            chunk = chunks_.add(words).first;
        }
        return counted(valuations_.add(row_.data()));
    }

    Id build(std::vector<int>& chain, std::vector<Value> values, int left) {
        bool further = false; // has anybody stated what is believed still deeper?
        for (const Stated& stated : problem_.stated) {
            const auto said = problem_.chains[stated.chain];
            if (said.size() < chain.size() || !std::equal(chain.begin(), chain.end(), said.begin())) continue;
            if (said.size() == chain.size()) values[stated.fluent] = stated.value;
            else further = true;
        }
        const int owner = chain.empty() ? problem_.characters : chain.back();
        const Id value = valuation(values);
        const std::array<std::uint64_t, 2> key = {(static_cast<std::uint64_t>(value) << 32) | static_cast<Id>(owner),
                                                  static_cast<std::uint64_t>(left)};
        if (!further)
            if (const Id* known = built_.find(key)) return *known;
        std::vector<Id> minds(left ? problem_.characters : 0, SELF);
        for (int who = 0; who < static_cast<int>(minds.size()); ++who)
            if (who != owner) {
                chain.push_back(who);
                minds[who] = build(chain, values, left - 1);
                chain.pop_back();
            }
        const Id world = close(left, owner, value, minds);
        if (!further) built_.set(key, world);
        return world;
    }

    // ------------------------------------------------------------ events

    // What an event writes into a world itself and into beliefs.
    void write(const Event& event, const View& view, Writes& found) const {
        found.own.assign(event.sure.begin(), event.sure.end());
        found.deep.clear();
        std::vector<std::pair<int, Value>> late;
        for (const Event::Place& place : event.other) {
            bool any = false;
            Value least = 0;
            for (const auto& [condition, number] : place.cases)
                if (condition == TRUE || holds(condition, view)) {
                    const Value value = node(number, view);
                    least = any ? std::min(least, value) : value;
                    any = true;
                }
            if (!any) continue;
            const auto chain = problem_.chains[place.chain];
            if (chain.empty()) found.own.emplace_back(place.fluent, least);
            else if (chain[0] != view.owner) found.deep.push_back({chain, place.fluent, least});
            else if (chain.size() > 1) found.deep.push_back({chain.subspan(1), place.fluent, least});
            else if (problem_.introspective) late.emplace_back(place.fluent, least);
        }
        found.own.insert(found.own.end(), late.begin(), late.end());
    }

    Id happens_to_values(int action, Id value, int owner) {
        Writes writes;
        write(problem_.actions[action], {0, value, nullptr, owner}, writes);
        std::vector<Id> nobody;
        return close(0, owner, changed(value, writes.own), nobody);
    }

    Id happens(int action, int level, Id world, int owner) {
        const View here = view(level, world, owner);
        Writes writes;
        write(problem_.actions[action], here, writes);
        std::vector<Id> found(here.minds, here.minds + problem_.characters);
        const std::int32_t* observing = &problem_.observing[static_cast<std::size_t>(action) * problem_.characters];
        for (int who = 0; who < problem_.characters; ++who) {
            if (who == owner || observing[who] == FALSE || (observing[who] != TRUE && !holds(observing[who], here))) continue;
            Id mind = found[who];
            if (!possible(action, level - 1, mind, who)) mind = surprised(action, here, mind, who);
            found[who] = after(action, level - 1, mind, who);
        }
        spread(level, found, writes.deep);
        return close(level, owner, changed(here.value, writes.own), found);
    }

    // What somebody believes who sees an action that was impossible by their lights.
    Id surprised(int action, const View& here, Id mind, int who) {
        const int level = here.level - 1;
        for (int one : problem_.conditions[problem_.action_precondition[action]]) {
            if (!disjunct(one, here)) continue;
            for (int number : problem_.disjuncts[one]) {
                const Atom& atom = problem_.atoms[number];
                if (atom.fluent < 0 || this->atom(number, view(level, mind, who))) continue;
                const Value value = atom.op == EQUAL ? read(here, atom.chain, atom.fluent) : problem_.unknown[atom.fluent];
                mind = repaired(level, mind, who, problem_.chains[atom.chain], atom.fluent, value);
            }
        }
        return mind;
    }

    // A world with one value set right; no trigger runs.
    Id repaired(int level, Id world, int owner, std::span<const std::int32_t> chain, int fluent, Value value) {
        while (!chain.empty() && chain[0] == owner) chain = chain.subspan(1);
        if (!level) return chain.empty() ? changed(world, {{fluent, value}}) : world;
        const Id* minds = this->minds(level, world);
        if (chain.empty()) return intern(level, changed(this->value(level, world), {{fluent, value}}), minds);
        std::vector<Id> found(minds, minds + problem_.characters);
        found[chain[0]] = repaired(level - 1, minds[chain[0]], chain[0], chain.subspan(1), fluent, value);
        return intern(level, this->value(level, world), found.data());
    }

    // Write into the minds of a world of a level above 0; each mind gets all that is written into it at once.
    void spread(int level, std::vector<Id>& minds, const std::vector<Write>& deep) {
        for (std::size_t first = 0; first < deep.size(); ++first) {
            const int who = deep[first].chain[0];
            const auto same = [&](const Write& write) { return write.chain[0] == who; };
            if (std::any_of(deep.begin(), deep.begin() + static_cast<std::ptrdiff_t>(first), same)) continue;
            std::vector<Write> into;
            for (const Write& write : deep)
                if (same(write)) into.push_back({write.chain.subspan(1), write.fluent, write.value});
            minds[who] = written(level - 1, minds[who], who, into);
        }
    }

    // A believed world after beliefs were set in it.
    Id written(int level, Id world, int owner, const std::vector<Write>& writes) {
        std::vector<std::pair<int, Value>> own;
        std::vector<Write> deep;
        for (const Write& write : writes) {
            if (write.chain.empty()) own.emplace_back(write.fluent, write.value);
            else deep.push_back(write);
        }
        std::vector<Id> found;
        if (!level) return own.empty() ? world : close(0, owner, changed(world, own), found);
        const Id* minds = this->minds(level, world);
        found.assign(minds, minds + problem_.characters);
        spread(level, found, deep);
        return close(level, owner, changed(value(level, world), own), found);
    }

    // ------------------------------------------------------------ triggers

    // The world that this one becomes once no trigger fires any more.
    Id close(int level, int owner, Id value, std::vector<Id>& minds) {
        std::vector<int> fired;
        while (!trigger_rows_.empty() && fire(level, owner, value, minds, fired)) check_loop(fired);
        return level ? intern(level, value, minds.data()) : value;
    }

    // Let the first trigger fire that can and would change something.
    bool fire(int level, int owner, Id& value, std::vector<Id>& minds, std::vector<int>& fired) {
        if (!ready(level, owner, value, minds)) return false;
        const View here{level, value, minds.data(), owner};
        Writes writes;
        for (int word = 0; word < trigger_rows_.words; ++word)
            for (Word bits = ready_[word]; bits; bits &= bits - 1) {
                const int row = word * 64 + std::countr_zero(bits);
                if (!rest(trigger_rows_, row, here)) continue;
                write(problem_.triggers[trigger_rows_.of[row]], here, writes);
                std::erase_if(writes.own, [&](const auto& one) { return at(value, one.first) == one.second; });
                std::erase_if(writes.deep, [&](const Write& one) { return !level || !news(level, minds, one); });
                if (writes.own.empty() && writes.deep.empty()) continue;
                fired.push_back(trigger_rows_.of[row]);
                value = changed(value, writes.own);
                spread(level, minds, writes.deep);
                return true;
            }
        return false;
    }

    // The trigger rows that the valuations of a world and of the minds in it allow, into `ready_`.
    bool ready(int level, int owner, Id value, const std::vector<Id>& minds) {
        const auto& from = level ? trigger_rows_.all : worldly_;
        std::copy(from.begin(), from.end(), ready_.begin());
        trigger_rows_.allow(0, valuations_[value], chunks_, ready_.data());
        for (int who : slots_) {
            if (std::all_of(ready_.begin(), ready_.end(), [](Word word) { return !word; })) return false;
            const Id believed = who == owner || !level ? value : this->value(level - 1, minds[who]);
            trigger_rows_.allow(1 + who, valuations_[believed], chunks_, ready_.data());
        }
        return true;
    }

    // Is what a trigger writes into a belief not believed already?
    bool news(int level, const std::vector<Id>& minds, const Write& write) const {
        int at_level = level - 1, whose = write.chain[0];
        Id world = minds[whose];
        for (int who : write.chain.subspan(1)) {
            if (who == whose) continue;
            if (!at_level) return false;
            world = this->minds(at_level, world)[who];
            --at_level;
            whose = who;
        }
        return at(value(at_level, world), write.fluent) != write.value;
    }

    void check_loop(const std::vector<int>& fired) const {
        if (fired.size() <= OFTEN) return;
        std::vector<int> times(problem_.trigger_count());
        int most = 0, different = 0;
        for (int trigger : fired) {
            different += !times[trigger];
            most = std::max(most, ++times[trigger]);
        }
        if (most <= OFTEN) return;
        std::vector<int> last(fired.end() - std::min<std::ptrdiff_t>(different + 1, static_cast<std::ptrdiff_t>(fired.size())), fired.end());
        std::sort(last.begin(), last.end());
        last.erase(std::unique(last.begin(), last.end()), last.end());
        throw Looping{last};
    }

    const Problem& problem_;
    Budget& budget_;
    int chunk_count_;
    Interner chunks_, valuations_;
    Memo<1, Id> after_values_;
    std::deque<Level> levels_;
    Memo<2, Id> built_{budget_};
    Rows action_rows_, trigger_rows_;
    std::vector<Word> worldly_;
    std::vector<int> slots_; // whose beliefs triggers test
    std::vector<Word> ready_, open_;
    std::vector<Id> row_;
};

} // namespace chekhov
