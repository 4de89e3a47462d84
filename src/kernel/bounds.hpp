// How many actions it takes at least until somebody is better off: a lower bound that never says too much.
//
// The relaxation is that of hmax (Bonet and Geffner 2001): nothing a fluent has been is ever lost. Triggers cost nothing, beliefs are no
// hindrance. For each who asks only what can bear on their utility counts, and valuations that agree on it share the answer. Numbers are
// gathered value by value; where there are more than WIDE, anything is taken to be possible. Counters say when a row of an event is ready.
#pragma once

#include <map>
#include <optional>

#include "worlds.hpp"

namespace chekhov {

constexpr int WIDE = 24;
constexpr int NEVER = 1 << 20; // more steps than any plan has

// Values of fluents, numbered as they are met.
class Facts {
public:
    Facts(Worlds& worlds) : worlds_(worlds), of(worlds.problem().fluents()) {}

    int number(int fluent, Value value) {
        const auto [at, fresh] = numbers_.try_emplace({fluent, value}, static_cast<int>(names.size()));
        if (fresh) {
            names.emplace_back(fluent, value);
            of[fluent].push_back(at->second);
        }
        return at->second;
    }

    // The facts of a chunk, one a fluent.
    const int* of_chunk(Id chunk) {
        const std::size_t size = (chunk + 1) * CHUNK;
        if (by_chunk_.size() < size) by_chunk_.resize(std::max(size, worlds_.chunks().size() * CHUNK), -1);
        int* found = &by_chunk_[chunk * CHUNK];
        if (found[0] < 0) {
            const Id* row = worlds_.chunks()[chunk];
            for (int i = 0; i < CHUNK && static_cast<int>(row[0]) * CHUNK + i < worlds_.problem().fluents(); ++i)
                found[i] = number(static_cast<int>(row[0]) * CHUNK + i, static_cast<Value>(row[1 + i]));
        }
        return found;
    }

private:
    Worlds& worlds_;
    std::map<std::pair<int, Value>, int> numbers_;
    std::vector<int> by_chunk_;

public:
    std::vector<std::pair<int, Value>> names;
    std::vector<std::vector<int>> of; // by fluent
};

// What bears on one utility, and what can become of it.
class Wish {
public:
    Wish(Worlds& worlds, Facts& facts, int who, bool anybody)
        : worlds_(worlds), problem_(worlds.problem()), facts_(facts), who_(who), known_(worlds.budget()),
          shared_(worlds.budget()), guesses_(worlds.budget()) {
        gather(anybody);
        for (int fluent = 0; fluent < problem_.fluents(); ++fluent) {
            if (!inside_[fluent]) continue;
            fluents_.push_back(fluent);
            if (chunks_.empty() || chunks_.back() != fluent / CHUNK) chunks_.push_back(fluent / CHUNK);
        }
        projections_.emplace(worlds.budget(), 1 + CHUNK);
        projected_.emplace(worlds.budget(), static_cast<int>(chunks_.size()));
        seen_.resize(problem_.fluents());
        numbers_.resize(problem_.fluents());
    }

    // Rounds until the utility can be `wanted`. What is above `most` may be said too low, but not below `most + 1`.
    int steps(Id value, Value wanted, int most) {
        const std::array<std::uint64_t, 1> key = {static_cast<std::uint64_t>(value) << 32 | static_cast<Id>(wanted)};
        int* known = known_.find(key);
        if (known && (*known >= 0 || -*known > most)) return std::abs(*known);
        const std::array<std::uint64_t, 1> shared = {static_cast<std::uint64_t>(projection(value)) << 32 | static_cast<Id>(wanted)};
        int* found = shared_.find(shared);
        int rounds;
        if (found && (*found >= 0 || -*found > most)) rounds = *found;
        else shared_.set(shared, rounds = bound(value, wanted, most));
        if (known) *known = rounds;
        else known_.set(key, rounds);
        return std::abs(rounds);
    }

    // So many different actions are in a plan of the relaxation that reaches `wanted` (Hoffmann and Nebel 2001): a guess, which may say too much.
    int guess(Id value, Value wanted, int most) {
        const std::array<std::uint64_t, 1> shared = {static_cast<std::uint64_t>(projection(value)) << 32 | static_cast<Id>(wanted)};
        if (const int* known = guesses_.find(shared)) return *known;
        int found = count(value, wanted, most);
        if (found > 0 && found < NEVER) found = std::max(found, relaxed_plan(value, wanted));
        guesses_.set(shared, std::abs(found));
        return std::abs(found);
    }

    // The actions of such a plan, in order of their numbers.
    std::vector<int> helpful(Id value, Value wanted, int most) {
        const int found = count(value, wanted, most);
        std::vector<int> actions;
        if (found <= 0 || found >= NEVER) return actions;
        relaxed_plan(value, wanted);
        for (std::size_t row = 0; row < rows_.size(); ++row)
            if (used_[row] && !rows_[row].trigger()) actions.push_back(rows_[row].action);
        std::sort(actions.begin(), actions.end());
        return actions;
    }

private:
    struct Row {
        std::vector<int> adds;                  // facts
        std::vector<std::pair<int, int>> moves; // fluents and nodes
        int action = -1;                        // none: a trigger
        bool trigger() const { return action < 0; }
    };
    struct Move {
        int fluent, node, row;
    };
    // All tests of one row on one fluent.
    struct Group {
        int row, fluent;
        std::vector<std::pair<int, Value>> tests;
    };
    struct Number {
        std::vector<Value> values;
        bool wide = false, unknown = false, known = false;
        int widened = 0; // in which round it became wide
        Value least = 0, most = 0;
    };

    // ------------------------------------------------------------ what bears on it

    void gather(bool anybody) {
        inside_.assign(problem_.fluents(), 0);
        problem_.fluents_of(problem_.utility[who_], inside_);
        Rows* tables[2] = {&worlds_.action_rows(), &worlds_.trigger_rows()};
        std::vector<char> chosen[2];
        std::vector<std::vector<int>> reads[2];
        for (int which = 0; which < 2; ++which) {
            chosen[which].assign(tables[which]->of.size(), 0);
            reads[which].resize(tables[which]->of.size());
            for (const Rows::Test& test : tables[which]->tests(0)) reads[which][test.row].push_back(test.fluent);
        }
        for (bool grown = true; grown;) {
            grown = false;
            for (int which = 0; which < 2; ++which)
                for (std::size_t row = 0; row < chosen[which].size(); ++row) {
                    const int of = tables[which]->of[row];
                    if (chosen[which][row] || !allowed(which, row, of, anybody)) continue;
                    bool any = false;
                    each_write(which, of, [&](int fluent, int) { any |= inside_[fluent]; });
                    if (!any) continue;
                    chosen[which][row] = 1;
                    grown = true;
                    std::vector<int> nodes;
                    each_write(which, of, [&](int fluent, int node) { if (inside_[fluent]) nodes.push_back(node); });
                    for (int fluent : reads[which][row]) inside_[fluent] = 1;
                    for (int node : nodes) problem_.fluents_of(node, inside_);
                }
        }
        std::vector<int> renamed[2];
        for (int which = 0; which < 2; ++which) {
            renamed[which].assign(chosen[which].size(), -1);
            for (std::size_t row = 0; row < chosen[which].size(); ++row) {
                if (!chosen[which][row]) continue;
                renamed[which][row] = static_cast<int>(rows_.size());
                Row& made = rows_.emplace_back();
                if (!which) made.action = tables[which]->of[row];
                each_write(which, tables[which]->of[row], [&](int fluent, int node) {
                    if (!inside_[fluent]) return;
                    if (problem_.nodes[node].op == CONSTANT) made.adds.push_back(facts_.number(fluent, problem_.nodes[node].a));
                    else made.moves.emplace_back(fluent, node);
                });
            }
        }
        missing_.assign(rows_.size(), 0);
        groups_of_.resize(problem_.fluents());
        for (int which = 0; which < 2; ++which) {
            const auto tests = tables[which]->tests(0); // in order of fluents, then rows
            for (const Rows::Test& test : tests) {
                const int row = renamed[which][test.row];
                if (row < 0) continue;
                if (groups_.empty() || groups_.back().row != row || groups_.back().fluent != test.fluent) {
                    groups_of_[test.fluent].push_back(static_cast<int>(groups_.size()));
                    groups_.push_back({row, test.fluent, {}});
                    ++missing_[row];
                }
                groups_.back().tests.emplace_back(test.op, test.constant);
            }
        }
        adders_.resize(facts_.names.size());
        movers_.resize(problem_.fluents());
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            for (int fact : rows_[row].adds) adders_[fact].push_back(static_cast<int>(row));
            for (const auto& move : rows_[row].moves) movers_[move.first].push_back(static_cast<int>(row));
        }
        std::vector<char> wished(problem_.fluents());
        problem_.fluents_of(problem_.utility[who_], wished);
        for (int fluent = 0; fluent < problem_.fluents(); ++fluent)
            if (wished[fluent]) wished_.push_back(fluent);
        free_.assign(problem_.action_count(), 0);
        last_.assign(rows_.size(), -1);
        met_.assign(groups_.size(), 0);
        met_by_.assign(groups_.size(), -1);
        groups_in_.resize(rows_.size());
        for (std::size_t group = 0; group < groups_.size(); ++group) groups_in_[groups_[group].row].push_back(static_cast<int>(group));
    }

    bool allowed(int which, std::size_t row, int of, bool anybody) const {
        if (which == 0) return anybody || !problem_.consenting[of].empty();
        return worlds_.worldly()[row / 64] >> row % 64 & 1;
    }

    // What an event writes into the world itself.
    template <class Visit>
    void each_write(int which, int of, Visit visit) const {
        const auto& starts = which ? problem_.trigger_effects : problem_.action_effects;
        for (int row = starts[of]; row < starts[of + 1]; ++row) {
            const Effect& effect = problem_.effects[row];
            if (problem_.chain_length(effect.chain) <= problem_.introspective) visit(effect.fluent, effect.node);
        }
    }

    // The valuation without what does not bear on it, numbered.
    Id projection(Id value) {
        projected_row_.resize(std::max<std::size_t>(chunks_.size(), 1));
        const Id* chunks = worlds_.chunks_of(value);
        for (std::size_t i = 0; i < chunks_.size(); ++i) {
            const Id chunk = chunks[chunks_[i]];
            if (chunk >= projection_of_.size()) projection_of_.resize(worlds_.chunks().size());
            Id& known = projection_of_[chunk];
            if (!known) {
                Id row[1 + CHUNK];
                std::copy(worlds_.chunks()[chunk], worlds_.chunks()[chunk] + 1 + CHUNK, row);
                for (int at = 0; at < CHUNK; ++at) {
                    const int fluent = chunks_[i] * CHUNK + at;
                    if (fluent < problem_.fluents() && !inside_[fluent]) row[1 + at] = 0;
                }
                known = projections_->add(row).first + 1;
            }
            projected_row_[i] = known;
        }
        return projected_->add(projected_row_.data()).first;
    }

    // ------------------------------------------------------------ rounds

    // Let everything happen that can, round after round. The number, or minus a number that it is not below.
    int count(Id value, Value wanted, int most) {
        worlds_.budget().tick();
        begin(value);
        for (int rounds = 0;; ++rounds) {
            if (best(problem_.utility[who_], true) >= wanted) return rounds;
            if (rounds == most) return -(most + 1);
            ++round_;
            if (!happen(0)) return NEVER;
            while (happen(1)) {}
        }
    }

    // The rounds, or as many actions as can be told apart of which each plan of the relaxation has one, where these are more.
    int bound(Id value, Value wanted, int most) {
        const int rounds = count(value, wanted, most);
        if (rounds <= 0 || rounds > most) return rounds;
        if (cuts_tried_ > TRIES && cuts_told_ * FEW < cuts_tried_) return rounds; // where they seldom tell more they cost more than they save
        const int cuts = cut(value, wanted, most);
        ++cuts_tried_;
        cuts_told_ += cuts > rounds;
        return cuts > most ? -(most + 1) : std::max(rounds, cuts);
    }

    // ------------------------------------------------------------ cuts

    static constexpr int TRIES = 1000, FEW = 8;

    // How many sets of actions can be told apart of which every plan of the relaxation has one (LM-cut, Helmert and Domshlak 2009; each action
    // costs one, and nothing once it was in such a set). More than `most` need not be counted.
    int cut(Id value, Value wanted, int most) {
        free_.assign(problem_.action_count(), 0);
        cutting_ = true;
        int cuts = 0;
        while (cuts <= most && !reached_freely(value, wanted) && next_cut()) ++cuts;
        cutting_ = false;
        std::fill(free_.begin(), free_.end(), 0);
        return cuts;
    }

    // Let everything happen that can until the utility can be `wanted`: at once, by what costs nothing?
    bool reached_freely(Id value, Value wanted) {
        worlds_.budget().tick();
        begin(value);
        while (happen(1)) {}
        if (best(problem_.utility[who_], true) >= wanted) return true;
        do {
            ++round_;
            if (!happen(0)) break;
            while (happen(1)) {}
        } while (best(problem_.utility[who_], true) < wanted);
        return false;
    }

    // The actions by which one can come to where the rest is free, seen from the end; from now on they cost nothing. False if there are none.
    bool next_cut() {
        zone_.clear();
        in_zone_.assign(facts_.names.size(), 0);
        moved_.assign(problem_.fluents(), 0);
        used_.assign(rows_.size(), 0);
        entries_.clear();
        for (int fluent : wished_)
            if (problem_.kind[fluent] != NUMBER || !numbers_[fluent].wide || numbers_[fluent].widened) {
                for (int fact : facts_.of[fluent])
                    if (!has(fact) || round_of_[fact]) enter(fact);
                enter_moves(fluent);
            }
        for (std::size_t at = 0; at < zone_.size(); ++at) {
            if (zone_[at] < static_cast<int>(adders_.size()))
                for (int row : adders_[zone_[at]]) enter_row(row);
            enter_moves(facts_.names[zone_[at]].first);
        }
        bool any = false;
        for (int row : entries_)
            if (!free_[rows_[row].action] && from_outside(row)) {
                free_[rows_[row].action] = 1;
                any = true;
            }
        return any;
    }

    void enter(int fact) {
        if (in_zone_[fact]) return;
        in_zone_[fact] = 1;
        zone_.push_back(fact);
    }

    void enter_moves(int fluent) {
        if (moved_[fluent]) return;
        moved_[fluent] = 1;
        for (int row : movers_[fluent]) enter_row(row);
    }

    // A row that leads into the zone: if it is free, so does what it waits for.
    void enter_row(int row) {
        if (used_[row]) return;
        used_[row] = 1;
        if (!costless(row)) {
            entries_.push_back(row);
            return;
        }
        const int group = awaited(row);
        if (group < 0) return;
        for (int fact : facts_.of[groups_[group].fluent])
            if (meets(fact, group)) enter(fact);
        enter_moves(groups_[group].fluent);
    }

    // Can what a row waits for be so outside of the zone?
    bool from_outside(int row) {
        const int group = awaited(row);
        if (group < 0 || !movers_[groups_[group].fluent].empty()) return true;
        for (int fact : facts_.of[groups_[group].fluent])
            if (!in_zone_[fact] && may_be(fact) && meets(fact, group)) return true;
        return false;
    }

    // Is a fact so from the start, or does something bring it about?
    bool may_be(int fact) const { return has(fact) || (fact < static_cast<int>(adders_.size()) && !adders_[fact].empty()); }

    // What a row has waited for longest; -1 if it waits for nothing.
    int awaited(int row) const {
        if (left_[row])
            for (int group : groups_in_[row])
                if (!met_[group]) return group;
        return last_[row];
    }

    bool meets(int fact, int group) const {
        const auto holds = [value = facts_.names[fact].second](const auto& test) { return compare(test.first, value, test.second); };
        return std::all_of(groups_[group].tests.begin(), groups_[group].tests.end(), holds);
    }

    bool costless(int row) const { return rows_[row].trigger() || free_[rows_[row].action]; }

    void begin(Id value) {
        fact_seen_.assign(facts_.names.size(), 0);
        made_by_.assign(facts_.names.size(), -1);
        round_of_.assign(facts_.names.size(), 0);
        round_ = 0;
        std::fill(met_by_.begin(), met_by_.end(), -1);
        std::fill(seen_.begin(), seen_.end(), 0);
        left_ = missing_;
        std::fill(met_.begin(), met_.end(), 0);
        for (int which = 0; which < 2; ++which) ready_[which].clear(), moving_[which].clear();
        for (std::size_t row = 0; row < rows_.size(); ++row)
            if (!missing_[row]) ready_[costless(static_cast<int>(row))].push_back(static_cast<int>(row));
        std::fill(last_.begin(), last_.end(), -1);
        const Id* chunks = worlds_.chunks_of(value);
        for (int fluent : fluents_) {
            const int fact = facts_.of_chunk(chunks[fluent / CHUNK])[fluent % CHUNK];
            if (problem_.kind[fluent] == NUMBER) numbers_[fluent] = Number{};
            absorb(fact, -1);
        }
    }

    bool has(int fact) const { return fact < static_cast<int>(fact_seen_.size()) && fact_seen_[fact]; }

    // A fact can be so from now on; false if that was known.
    bool absorb(int fact, int row) {
        if (has(fact)) return false;
        if (fact >= static_cast<int>(fact_seen_.size())) {
            fact_seen_.resize(facts_.names.size());
            made_by_.resize(facts_.names.size(), -1);
            round_of_.resize(facts_.names.size());
        }
        fact_seen_[fact] = 1;
        made_by_[fact] = row;
        round_of_[fact] = round_;
        const auto [fluent, value] = facts_.names[fact];
        ++seen_[fluent];
        for (int group : satisfied_by(fact)) meet(group, fact);
        if (problem_.kind[fluent] == NUMBER && !numbers_[fluent].wide) {
            numbers_[fluent].values.push_back(value);
            if (numbers_[fluent].values.size() > WIDE) widen(fluent);
            else measure(numbers_[fluent], value);
        }
        return true;
    }

    void meet(int group, int fact) {
        if (met_[group]) return;
        met_[group] = 1;
        met_by_[group] = fact;
        const int row = groups_[group].row;
        if (--left_[row]) return;
        last_[row] = group;
        ready_[costless(row)].push_back(row);
    }

    const std::vector<int>& satisfied_by(int fact) {
        if (fact >= static_cast<int>(satisfied_.size())) satisfied_.resize(facts_.names.size());
        auto& found = satisfied_[fact];
        if (!found) {
            const auto [fluent, value] = facts_.names[fact];
            found.emplace();
            for (int group : groups_of_[fluent]) {
                const auto& tests = groups_[group].tests;
                const auto holds = [value = value](const auto& test) { return compare(test.first, value, test.second); };
                if (std::all_of(tests.begin(), tests.end(), holds)) found->push_back(group);
            }
        }
        return *found;
    }

    static void measure(Number& number, Value value) {
        if (value == UNKNOWN) {
            number.unknown = true; // where nothing else is known the range is 0 … 0
            return;
        }
        number.least = number.known ? std::min(number.least, value) : value;
        number.most = number.known ? std::max(number.most, value) : value;
        number.known = true;
    }

    // From now on this number can be anything.
    void widen(int fluent) {
        numbers_[fluent].wide = numbers_[fluent].unknown = true;
        numbers_[fluent].widened = round_;
        numbers_[fluent].least = static_cast<Value>(-LARGEST);
        numbers_[fluent].most = static_cast<Value>(LARGEST);
        for (int group : groups_of_[fluent]) meet(group, -1);
    }

    // All actions (or triggers) that can happen do; false where nothing new came of it.
    bool happen(int which) {
        rows_now_.swap(ready_[which]);
        ready_[which].clear();
        bool any = false;
        new_.clear();
        for (int row : rows_now_) {
            for (int fact : rows_[row].adds)
                if (!has(fact)) new_.emplace_back(fact, row);
            for (const auto& [fluent, node] : rows_[row].moves) {
                const auto same = [fluent = fluent, node = node](const Move& one) { return one.fluent == fluent && one.node == node; };
                if (std::none_of(moving_[which].begin(), moving_[which].end(), same)) moving_[which].push_back({fluent, node, row});
            }
        }
        rows_now_.clear();
        if (!moving_[which].empty()) any |= move(which);
        for (const auto& [fact, row] : new_) any |= absorb(fact, row);
        return any;
    }

    // Effects that are not constant, worked out again. (A trigger that counts may do so any number of times at once; what is free may lead anywhere.)
    bool move(int which) {
        bool widened = false;
        for (const auto& [fluent, node, row] : moving_[which]) {
            const bool number = problem_.kind[fluent] == NUMBER;
            if (number && numbers_[fluent].wide) continue;
            bool counts = which == 1 && cutting_;
            if (which == 1 && !counts) {
                std::vector<char> read(problem_.fluents());
                problem_.fluents_of(node, read);
                counts = read[fluent];
            }
            std::vector<Value> values;
            if (!counts && values_of(node, values)) {
                std::sort(values.begin(), values.end()); // not in the order in which facts were met: that is nobody's business
                for (Value value : values) new_.emplace_back(facts_.number(fluent, value), row);
            } else if (number) {
                widen(fluent);
                widened = true;
            } else {
                const int last = problem_.kind[fluent] == BOOLEAN ? 1 : problem_.entities;
                for (Value value = 0; value <= last; ++value) new_.emplace_back(facts_.number(fluent, value), row);
            }
        }
        return widened;
    }

    // All that a value can be; false: anything.
    bool values_of(int number, std::vector<Value>& found) const {
        const Node& node = problem_.nodes[number];
        if (node.op == CONSTANT) {
            found.push_back(node.a);
            return true;
        }
        if (node.op == READ) {
            if (node.b) return false;
            if (problem_.kind[node.a] == NUMBER) {
                if (!inside_[node.a] || numbers_[node.a].wide) return false;
                found = numbers_[node.a].values;
                return true;
            }
            for (int fact : facts_.of[node.a])
                if (has(fact)) found.push_back(facts_.names[fact].second);
            return true;
        }
        std::vector<Value> left, right;
        if (!values_of(node.op == IF ? node.b : node.a, left) || !values_of(node.op == IF ? node.c : node.b, right)) return false;
        if (node.op == IF) {
            found = left;
            found.insert(found.end(), right.begin(), right.end());
        } else {
            for (Value one : left)
                for (Value other : right) found.push_back(arithmetic(node.op, one, other, problem_.scale));
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return node.op == IF || found.size() <= WIDE * WIDE;
    }

    // ------------------------------------------------------------ a plan of the relaxation

    // How many actions lead to a utility of `wanted`, as the rounds just counted have reached it.
    int relaxed_plan(Id value, Value wanted) {
        now_ = value;
        goals_.clear();
        used_.assign(rows_.size(), 0);
        hang_on(problem_.utility[who_], true, [=](std::int64_t worth) { return worth >= wanted; });
        int actions = 0;
        for (std::size_t at = 0; at < goals_.size(); ++at) {
            const int row = made_by_[goals_[at]];
            if (row < 0 || used_[row]) continue;
            used_[row] = 1;
            actions += !rows_[row].trigger();
            for (int group : groups_in_[row])
                if (met_by_[group] >= 0) goals_.push_back(met_by_[group]);
        }
        return actions;
    }

    Value now(int number) const { return worlds_.node(number, {0, now_, nullptr, problem_.characters}); }

    // Gather the facts that a value hangs on, one summand after the other, until it is as high (or low) as it has to be.
    template <class Enough>
    void hang_on(int number, bool high, Enough enough) {
        std::int64_t sum = now(number);
        if (sum == UNKNOWN) sum = 0;
        std::vector<std::pair<int, bool>> open = {{number, high}};
        while (!open.empty() && !enough(sum)) {
            const auto [at, up] = open.back();
            open.pop_back();
            const Node& node = problem_.nodes[at];
            if (node.op == ADD || node.op == SUBTRACT) {
                open.emplace_back(node.b, node.op == ADD ? up : !up);
                open.emplace_back(node.a, up);
                continue;
            }
            const Value was = now(at);
            const std::int64_t end = best(at, up), gain = up == high ? end - (was == UNKNOWN ? 0 : was) : (was == UNKNOWN ? 0 : was) - end;
            if (high ? gain <= 0 : gain >= 0) continue;
            hang_on_end(at, up);
            sum += gain;
        }
    }

    // Gather the facts that an end of one summand hangs on.
    void hang_on_end(int number, bool high) {
        const Node& node = problem_.nodes[number];
        if (node.op == READ && !node.b && problem_.kind[node.a] == NUMBER && !numbers_[node.a].wide) {
            const int fact = facts_.number(node.a, high ? numbers_[node.a].most : numbers_[node.a].least);
            if (has(fact)) goals_.push_back(fact);
        } else if (node.op == IF) {
            const bool yes = can(node.a, true), no = can(node.a, false);
            const bool hold = yes && no ? (best(node.b, high) > best(node.c, high)) == high : yes;
            hang_on_condition(node.a, hold);
            hang_on(hold ? node.b : node.c, high, [](std::int64_t) { return false; });
        }
    }

    void hang_on_condition(int condition, bool hold) {
        for (int disjunct : problem_.conditions[condition]) {
            const auto atoms = problem_.disjuncts[disjunct];
            const auto able = [&](int atom) { return can_atom(problem_.atoms[atom], hold); };
            if (hold && !std::all_of(atoms.begin(), atoms.end(), able)) continue;
            for (int atom : atoms) {
                if (!hold && !able(atom)) continue;
                hang_on_atom(problem_.atoms[atom], hold);
                if (!hold) break;
            }
            if (hold) return;
        }
    }

    // A fact that decides a test of a fluent against a constant; the facts that a sum hangs on until it passes its test.
    void hang_on_atom(const Atom& atom, bool truth) {
        if (atom.right >= 0 || (atom.fluent >= 0 && atom.chain)) return;
        if (atom.fluent < 0) {
            const Value value = now(atom.left);
            const int op = atom.op < NOT_LESS ? atom.op : atom.op - 4;
            const bool more = op == MORE || op == AT_LEAST || (op < LESS && value < atom.constant);
            const bool up = op < LESS ? more : more == (truth == (atom.op < NOT_LESS));
            hang_on(atom.left, up, [&](std::int64_t sum) { return compare(atom.op, clamped(sum), atom.constant) == truth; });
            return;
        }
        int found = -1; // what is so already comes first, then the smallest
        const auto rank = [&](int fact) { return std::pair(made_by_[fact] >= 0, facts_.names[fact].second); };
        for (int fact : facts_.of[atom.fluent])
            if (has(fact) && compare(atom.op, facts_.names[fact].second, atom.constant) == truth && (found < 0 || rank(fact) < rank(found))) found = fact;
        if (found >= 0) goals_.push_back(found);
    }

    // ------------------------------------------------------------ the best it can be

    // An end of what a value can be: the most, or the least. Sums beyond the range of numbers stay in 64 bits.
    std::int64_t best(int number, bool high) {
        std::int64_t sum = 0;
        for (;;) {
            const Node& node = problem_.nodes[number];
            switch (node.op) {
                case CONSTANT: return sum + node.a;
                case READ:
                    if (node.b || problem_.kind[node.a] != NUMBER) return sum + (high ? LARGEST : -LARGEST);
                    return sum + (high ? numbers_[node.a].most : numbers_[node.a].least);
                case ADD:
                    sum += best(node.b, high);
                    number = node.a;
                    continue;
                case SUBTRACT: return sum + best(node.a, high) - best(node.b, !high);
                case IF: {
                    const bool yes = can(node.a, true), no = can(node.a, false);
                    if (yes && no) {
                        const std::int64_t one = best(node.b, high), other = best(node.c, high);
                        return sum + (high ? std::max(one, other) : std::min(one, other));
                    }
                    number = yes ? node.b : node.c;
                    continue;
                }
                default: return sum + (high ? LARGEST : -LARGEST);
            }
        }
    }

    // Can a value be unknown?
    bool unsure(int number) const {
        for (;;) {
            const Node& node = problem_.nodes[number];
            if (node.op == CONSTANT) return node.a == UNKNOWN;
            if (node.op == READ) return node.b || problem_.kind[node.a] != NUMBER || numbers_[node.a].unknown;
            if (node.op == DIVIDE || unsure(node.op == IF ? node.c : node.b)) return true;
            number = node.op == IF ? node.b : node.a;
        }
    }

    // Can a condition hold? Can it fail?
    bool can(int condition, bool hold) {
        const auto every = problem_.conditions[condition];
        const auto some_atom = [&](int disjunct, bool truth) {
            const auto atoms = problem_.disjuncts[disjunct];
            return std::any_of(atoms.begin(), atoms.end(), [&](int one) { return can_atom(problem_.atoms[one], truth); });
        };
        const auto all_atoms = [&](int disjunct) {
            const auto atoms = problem_.disjuncts[disjunct];
            return std::all_of(atoms.begin(), atoms.end(), [&](int one) { return can_atom(problem_.atoms[one], true); });
        };
        if (hold) return std::any_of(every.begin(), every.end(), all_atoms);
        return std::all_of(every.begin(), every.end(), [&](int one) { return some_atom(one, false); });
    }

    // Can an atom be true (or false)?
    bool can_atom(const Atom& atom, bool wanted_true) {
        if (atom.right >= 0 || (atom.fluent >= 0 && atom.chain)) return true;
        const int plain = atom.op < NOT_LESS ? atom.op : atom.op - 4;
        const bool wanted = wanted_true == (atom.op < NOT_LESS);
        if (atom.fluent >= 0 && problem_.kind[atom.fluent] != NUMBER) {
            const bool is = has(facts_.number(atom.fluent, atom.constant));
            return wanted == (plain == EQUAL) ? is : seen_[atom.fluent] > (is ? 1 : 0);
        }
        bool unknown = true;
        std::int64_t low, high;
        if (atom.fluent >= 0) {
            const Number& number = numbers_[atom.fluent];
            unknown = number.unknown, low = number.least, high = number.most;
        } else {
            unknown = unsure(atom.left), low = best(atom.left, false), high = best(atom.left, true);
        }
        if (unknown) return true;
        static constexpr int denied[] = {NOT_EQUAL, EQUAL, AT_LEAST, MORE, AT_MOST, LESS};
        const std::int64_t constant = atom.constant;
        switch (wanted ? plain : denied[plain]) {
            case EQUAL: return low <= constant && constant <= high;
            case NOT_EQUAL: return !(low == constant && high == constant);
            case LESS: return low < constant;
            case AT_MOST: return low <= constant;
            case MORE: return high > constant;
            default: return high >= constant;
        }
    }

    Worlds& worlds_;
    const Problem& problem_;
    Facts& facts_;
    int who_;
    std::vector<char> inside_; // by fluent: whether it bears on the utility
    std::vector<int> fluents_, chunks_;
    std::vector<Row> rows_;
    std::vector<Group> groups_;
    std::vector<std::vector<int>> groups_of_, groups_in_; // by fluent; by row
    std::vector<std::vector<int>> adders_, movers_; // by fact, by fluent: the rows that bring it about, or change it to what is not constant
    std::vector<int> wished_;                       // the fluents that the utility reads
    std::vector<int> missing_;                // by row: how many groups it has
    std::vector<std::optional<std::vector<int>>> satisfied_; // by fact: groups

    Memo<1, int> known_, shared_, guesses_;
    std::optional<Interner> projections_, projected_;
    std::vector<Id> projection_of_, projected_row_;

    // The rounds under way:
    std::vector<char> fact_seen_, met_;
    std::vector<int> seen_, left_, ready_[2], rows_now_;
    std::vector<std::pair<int, int>> new_;      // facts and the rows that make them so
    std::vector<int> made_by_, met_by_, goals_; // by fact: the row; by group: the fact; what a relaxed plan must reach
    std::vector<char> used_;
    int round_ = 0;
    std::vector<int> round_of_, last_; // by fact: the round that made it so; by row: what it has waited for longest
    bool cutting_ = false;
    std::int64_t cuts_tried_ = 0, cuts_told_ = 0;
    std::vector<char> free_, in_zone_, moved_; // by action, fact, fluent
    std::vector<int> zone_, entries_;
    Id now_ = 0; // the valuation of which a plan is guessed
    std::vector<Move> moving_[2];
    std::vector<Number> numbers_;
};

// Lower bounds and utilities for everybody.
class Bounds {
public:
    explicit Bounds(Worlds& worlds) : worlds_(worlds), problem_(worlds.problem()), facts_(worlds), worths_(worlds.budget(), problem_.characters + 1) {
        for (int who = 0; who <= problem_.characters; ++who)
            wishes_.emplace_back(worlds, facts_, who, who == problem_.characters);
    }

    // What a world is worth to somebody (the last number: the author).
    Value utility(int who, int level, Id world, int owner) {
        if (problem_.reach) return worlds_.node(problem_.utility[who], worlds_.view(level, world, owner));
        return worth(who, worlds_.value(level, world));
    }

    // The same of a valuation, where no utility reads beliefs.
    Value worth(int who, Id value) {
        while (worths_.size() <= value) std::fill_n(worths_.push(), problem_.characters + 1, UNSET);
        Value& known = worths_[value][who];
        if (known == UNSET) known = worlds_.node(problem_.utility[who], {0, value, nullptr, problem_.characters});
        return known;
    }

    int steps(int who, Id value, Value wanted, int most) {
        return who < problem_.characters && problem_.blind[who] ? 1 : wishes_[who].steps(value, wanted, most);
    }

    // A guess at the author's steps, which may say too much.
    int guess(Id value, Value wanted, int most) { return wishes_.back().guess(value, wanted, most); }

    // What would help the author, if nothing were ever lost.
    std::vector<int> helpful(Id value, Value wanted, int most) { return wishes_.back().helpful(value, wanted, most); }

private:
    static constexpr Value UNSET = INT32_MIN + 1;
    Worlds& worlds_;
    const Problem& problem_;
    Facts facts_;
    std::deque<Wish> wishes_;
    Pages<Value> worths_;
};

} // namespace chekhov
