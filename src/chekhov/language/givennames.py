"""Common first names and the pronoun they usually take: a weak default, never a finding (rule D4).

What for: "Luna opens *her* letter" needs a guess before the story says more. In: a name. Out: ``he``, ``she`` or None.
"""

from __future__ import annotations

_HE = frozenset(
    """Asgeir Bertil Emre Davin Jiri Malik Milan Ondrej Rhys Rui Sipho Thabo Vaclav Tariq Yusuf Kareem Jamal Stellan Ansgar Ruben Anselm Silvan Odo Bodo Alaric
    Leif Gunnar Eskil Torvald Halvard Sigurd Ragnar Aldric Cedric Godfrey Baptiste Marcel Lucien Thierry Olivier Guillaume Benoit Remy
    Aaron Abdul Abel Abraham Adam Adrian Ahmed Akira Alan Albert Alessandro Alexander Alfred Ali Anders Andre
    Andreas Andrew Andy Angelo Anton Antonio
    Antony Anthony Arjun Arnold Arthur August Balthasar Barry Bart Ben Benjamin Benvolio Bernard Bill Bjorn Bob Boris
    Brian Bruce Bruno Carl Carlos Cesar
    Charles Charlie Chris Christian Christopher Claude Colin Craig Dan Daniel David Dennis Dick Diego Dieter Dmitri
    Donald Douglas Duncan Ed Eddie
    Edgar Edmund Eduardo Edward Elias Emil Enrico Eric Erik Ernest Eugene Fabian Felix Ferdinand Fernando Francesco
    Francis Franco Frank Franz Fred Frederick
    Friedrich Gabriel Gareth Gary Geoffrey George Gerald Gerhard Giles Giorgio Giovanni Glenn Gordon Graham Greg
    Gregory Guido Gustav Guy Hans Harold
    Harry Hassan Hector Heinrich Henri Henry Herbert Hiroshi Horatio Howard Hugh Hugo Ian Ibrahim Igor Isaac Ivan
    Jack Jacob Jacques Jaime Jakob James Jan Jason
    Javier Jean Jeff Jeremy Jim Joe Johann John Jonas Jonathan Jorge Jose Joseph Joshua Juan Julius Justin Karl Keith
    Ken Kenji Kenneth Kevin Klaus
    Konrad Kurt Lance Lars Laurence Lawrence Leo Leon Leonard Lionel Louis Luca Lucas Ludwig Luigi Luis Luke Magnus
    Malcolm Manuel Marc Marcel Marco Marcus Mario
    Mark Martin Matthew Matthias Maurice Max Mercutio Michael Miguel Mike Mohammed Mohamed Muhammad Nathan Neil
    Niccolo Nicholas Nick Nico Nigel Nils Noah
    Norman Olaf Oliver Omar Oscar Oskar Otto Owen Pablo Paolo Paris Patrick Paul Pedro Peter Phil Philip Pierre
    Rafael Rahul Ralph Raul Raymond Richard
    Rick Robert Roberto Roger Roland Romeo Ron Ronald Rudolf Rupert Ryan Salvatore Samuel Scott Sean
    Sebastian Sergei Sherlock Simon Stanley Stefan Stephen
    Steve Steven Stuart Sven Takeshi Ted Terry Theodore Thomas Tim Timothy Toby Tom Tony Trevor Tybalt Umberto Victor
    Vincent Vladimir Walter Werner
    Wilhelm William Winston Wolfgang Xavier Yusuf Yuri Yves Zachary Oedipus Hamlet Macbeth Othello Laertes Claudius
    Odysseus Achilles Ichiro Taro Alfonso Alvaro Ambrose Anselm Anselmo Archibald Arnaud Baldassare Bastian Bertram
    Bruce Caspar Cedric Clement Cornelius Cyril Dominic Dylan Emilio Ernesto Ethan Evan Finn Flavio Florian Gaspard
    Gerard Gilbert Godfrey Hamish Harvey Hieronymus Horace Humphrey Jasper Jerome Joachim Jude Julian Lambert Leandro
    Liam Linus Lorenzo Lucian Marek Mateo Matteo Maximilian Milo Moritz Mortimer Nathaniel Oswald Pavel Percival
    Percy Philippe Piotr Quentin Ramon Reginald Rene Rodrigo Ross Rufus Silas Stefano Tadeusz Theo Tibor Timo Tito
    Tobias Tomas Ulrich Valentin Vasily Vincenzo Vito Wilfred Wilhelm Will
    Aditya Agustin Ahmad Akash Alasdair Aldo Alejandro Aleksander Alexei Alistair Aloysius Amadou Amir Amundi Anatoly Andrei Angus
    Anil Ansel Antoine Anwar Aram Arkady Armand Arne Arno Arturo Ashok Asim Attila Axel Babak Baptiste Barnabas Barnaby
    Bartholomew Basil Bastien Benedict Benito Benoit Bernardo Bertrand Birger Bjarne Bogdan Boleslav Bram Brendan Brent Brett
    Bryan Byron Callum Casimir Casper Charly Chidi Cillian Clarence Clifford Clive Conrad Constantine Cormac Cuthbert Damian
    Damien Darius Darko Darren Dashiell Declan Denis Derek Desmond Didier Dietrich Dimitri Dirk Dominik Donal Dragan Dwight Edwin
    Egbert Egon Eirik Elmer Elwood Emanuel Emanuele Emeka Emile Emmett Enzo Erasmus Erich Ernst Erwin Eskil Esteban Etienne
    Eustace Everett Ezra Fabio Faisal Farid Federico Felipe Fergus Fernand Fidel Filip Finbar Florent Floris Folke Francois
    Fredrik Fritz Gaston Gavin Gennady Georg Georges Gerrit Gideon Gilles Giuseppe Goran Gottfried Gregor Grigori Guillaume Gunnar
    Gunther Gustaf Gustavo Hakan Hal Halvor Hamid Hank Hannes Hans-Peter Harald Harun Haruto Heinz Helmut Hendrik Henning Henrik
    Hermann Hernan Holger Hubert Ignatius Ilya Imre Ingmar Isaiah Ismail Istvan Ivar Ivo Jabari Jake Jamal Janek Jaroslav Javed
    Jens Jerzy Jesper Joao Joaquin Jochen Joel Joost Joris Josef Jovan Jozef Jurgen Kaspar Kasper Kazimir Kees Kemal Kevan Khalid
    Knut Kofi Kristian Kristof Krzysztof Kwame Lachlan Ladislav Lamar Laszlo Laurent Leif Lennart Leopold Lester Levi Lorenz
    Lothar Luc Lucien Luka Lukas Lutz Maarten Maciej Mads Mahmoud Mamadou Manfred Marcin Mariano Marius Martino Massimo Mathias
    Mathieu Matthieu Maxim Maxime Mehmet Melvin Mikael Mikhail Mikkel Miles Milos Miroslav Morten Murad Mustafa Nasir Ned Niklas
    Nikolai Nikolaus Nikos Norbert Nuno Octavio Odin Olav Ole Oleg Olivier Olof Orlando Orson Osman Osric Osvaldo Otis Pascal
    Patricio Pedar Perry Petr Pieter Pietro Prakash Radek Rainer Rajesh Ralf Ramesh Randolph Rashid Rasmus Ravi Reinhard Reinhold
    Renato Reuben Reza Ricardo Roderich Roderick Rodney Rodolfo Rohan Rolf Ronan Rory Ruben Ruslan Russell Rustam Salim Samir
    Samson Sander Sanjay Saul Seamus Sergey Sergio Seth Severin Sigmund Sigurd Silvio Slavko Soren Stanislav Steffen Stellan
    Stepan Stijn Sunil Suresh Tarek Tariq Terence Thaddeus Thibault Thierry Thor Thorsten Tiago Timofei Timur Tobin Tomasz Tommaso
    Torben Torsten Tristan Tunde Tycho Ulf Ulises Uwe Vaclav Valerio Vasili Vernon Viggo Vikram Viktor Viktorin Vilhelm Vittorio
    Vlad Volker Waldemar Wendell Werther Wesley Wiktor Wilbur Willem Wim Wojciech Wouter Yakov Yann Yannick Yevgeny Yosef Younes
    Yusef Zacharias Zoltan""".split()
)
_SHE = frozenset(
    """Joy Sky Faith Hope Dawn Melody Harmony Charity Mercy Patience Autumn Sunny Misty Merry Cherry Ginger Pearl Opal Crystal Amber Ruby
    Ayla Beatriz Cora Elif Lenka Lisbet Merete Saga Tess Zanele Zeynep Ilka Runa Solveig Ragnhild Gudrun Ulrika Tilda Annika Marit Berit
    Odile Solange Celestine Delphine Severine Ottilie Philippa Rosalind Isolde Minna Orla Maeve Ottoline Perpetua Zuleika Yasmin Nour Hana Mirela Ioana
    Abigail Ada Adele Adriana Agatha Agnes Aisha Akiko Alexandra Alice Alicia Alina Alison Amanda Amelia Amina Amy
    Ana Anastasia Andrea Angela Angelica
    Anita Ann Anna Anne Annette Annie Antonia April Astrid Audrey Barbara Beatrice Beatrix Bella Bernadette Bertha
    Beth Betty Bianca Birgit Brenda Bridget
    Camilla Carla Carmen Carol Caroline Catherine Cecilia Celia Charlotte Chloe Christina Christine Cinderella Clara
    Clarissa Claudia Colette Cordelia Cristina
    Daisy Daniela Daphne Deborah Denise Desdemona Diana Dolores Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena
    Elisabeth Eliza Elizabeth Ella Ellen Elsa Emily
    Emma Erica Erika Esther Ethel Eva Eve Evelyn Fatima Fiona Flora Florence Frances Francesca Gabriella Geraldine
    Gertrude Gina Giulia Gloria Grace
    Greta Gretel Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Helga Henrietta Hilda Hilary Ida Ilse Imogen
    Ines Ingrid Irene Iris Irma Isabel Isabella
    Ivy Jane Janet Janice Jasmine Jennifer Jenny Jessica Jill Joan Joanna Josephine Joyce Juanita Judith Judy Julia
    Juliana Julie Juliet Karen Karin Kate
    Katherine Kathleen Katie Katrin Kim Kirsten Lara Laura Lena Leonora Leticia Lily Linda Lisa Lola Lorna Lotte
    Louisa Louise Lucia Lucy Luisa Luna Lydia Mabel
    Madeleine Magdalena Maggie Margaret Margarita Margot Maria Marian Marianne Marie Marina Marion Marta Martha Mary
    Matilda Maud Megan Melanie Melissa Mercedes
    Mia Michelle Midori Mildred Millicent Miranda Miriam Molly Monica Nadia Nancy Naomi Natalia Natalie Natasha Nina
    Nora Odette Olga Olivia Ophelia Pamela
    Patricia Paula Pauline Penelope Petra Phoebe Phyllis Polly Priscilla Rachel Ramona Rebecca Regina Renata Rita
    Roberta Rosa Rosalind Rosaline Rose Rosemary
    Ruth Sabine Sally Samantha Sandra Sara Sarah Selma Sheila Silvia Sofia Sonia Sophia Sophie Stella Stephanie Sue
    Susan Susanna Sylvia Tamara Tanya Tatiana Teresa
    Theresa Tina Titania Trudy Ursula Valentina Valerie Vanessa Vera Veronica Victoria Viola Violet Virginia Vivian
    Wanda Wendy Wilma Winifred Yoko Yolanda
    Yuki Yvonne Zelda Zoe Ariadne Antigone Cassandra Electra Medea Jocasta Sakura Keiko Hanako
    Adelaide Alba Alma Anja Anke Annika Antje Arabella Augusta Aurora Babette Bettina Blanche Britta Bronwen Caterina
    Celeste Clotilde Constance Cornelia Dagmar Della Delia Edna Elvira Emilia Enid Estelle Eugenia Eugenie Fanny
    Felicity Fiammetta Flavia Freya Frieda Genevieve Georgina Gisela Gwendolen Hanna Hedwig Hermione Hester Hildegard
    Honor Inge Irina Isolde Jana Jemima Katarina Katja Kirstin Leila Lidia Linnet Loretta Lorraine Lucinda Lucretia
    Ludmila Madeline Malin Marlene Maya Mina Minna Muriel Nell Nelly Nicole Octavia Odile Orsola Ottilie Perdita
    Philippa Portia Prudence Rosina Rowena Saskia Serena Sibyl Sigrid Svetlana Sylvie Thea Thelma Therese Tilda Tilly
    Ulrike Verena Viviane Yasmin Ysolde
    Adaeze Adela Adelheid Agathe Agnieszka Aileen Aino Alexandrine Alexia Aliya Alva Amalia Amara Amelie Anais Anastazia Aneta
    Angelina Anneke Anneliese Annemarie Anouk Antoinette Anya Aoife Araceli Arlene Asta Aurelia Ayesha Ayse Beata Belinda
    Benedetta Benedikta Berit Bernadetta Bertilde Birgitta Birte Bodil Bozena Branka Bridie Brigid Brigitte Brunhilde Candida
    Carina Carlotta Carola Caterine Cecile Celine Chantal Chiara Christa Christel Ciara Clarice Claudette Clemence Clementine Clio
    Corinna Corinne Cosima Dalia Danica Danuta Daria Deirdre Delphine Despina Dolly Dorota Dorothea Dorothee Drusilla Dunja Ebba
    Edda Edwina Effie Eilidh Eira Elektra Eleni Eleonora Elfriede Elin Elise Elke Elodie Eloise Else Elspeth Emilie Emmeline Erna
    Ernestine Esmeralda Esperanza Eudora Eulalia Euphemia Evangeline Evelina Fabiola Fatou Faye Federica Felicia Ffion Fleur
    Florentine Folake Franziska Frida Friederike Gabriele Gabrielle Galina Gemma Georgette Gerda Germaine Ginevra Giovanna Gisele
    Gitte Graciela Greer Gretchen Griselda Gudrun Gunilla Gwyneth Halina Hanne Hannelore Harumi Hedda Hedvig Helene Henriette
    Henrike Hette Hiltrud Hortense Huguette Hulda Iduna Ilona Imelda Inga Ingeborg Inger Ingunn Ioana Iolanthe Isabelle Isadora
    Iseult Itziar Ivana Iwona Jacinta Jacqueline Jadwiga Jean Jeanette Jeanne Jelena Jenna Jessamine Joelle Johanna Jolanda Jolanta
    Jorunn Jutta Kaori Karla Karoline Kasia Katarzyna Katerina Kathrin Katrina Keira Kerstin Khadija Kinga Klara Klaudia Konstanze
    Kristin Kristina Ksenia Kumiko Laetitia Laila Lakshmi Larissa Latifa Laurette Lavinia Leda Leocadia Leonie Leontine Liesbeth
    Liese Liesel Lieselotte Lilian Liliana Lilith Liljana Lilly Lioba Livia Ljudmila Lorelei Lucette Lucie Lucienne Lucille
    Ludovica Luise Luzia Madalena Madge Magda Magnhild Mahalia Maike Maisie Maite Manon Manuela Marcela Marcella Mareike
    Margarethe Marguerite Mariam Mariana Mariella Marija Marisa Marit Marjorie Marketa Marte Mathilde Maureen Mavis Meera Mei
    Meike Mette Michaela Mila Milena Millie Mirabel Mireille Mirela Mirjam Mitzi Moira Monika Monique Morag Morgana Myrtle
    Nadezhda Nadja Nanette Natalya Neve Ngozi Niamh Nicoletta Nilufer Ninette Noelle Noemi Nuala Nuria Odilia Oksana Olena Olympe
    Oona Orla Osanna Paola Parvati Patrizia Peggy Pelagia Pernille Petronella Philomena Pia Pilar Pippa Pooja Priya Quirina Radka
    Rafaela Ragnhild Rahel Raisa Raquel Reka Renate Rhiannon Rhoda Ricarda Rika Romina Ronja Rosalia Rosanna Roswitha Rukmini Runa
    Ruxandra Sabina Sabrina Sadie Safiya Salka Salome Sandrine Sanna Savita Shanti Shireen Shirin Sidonie Sieglinde Signe Sigrun
    Silja Silke Sinead Siobhan Siv Solange Solveig Soraya Stefania Stefanie Sunniva Suzanne Suzette Swantje Synnove Tabitha Tamsin
    Tanja Tatjana Tekla Thora Thorgunn Tilde Tomasina Tora Tove Ulla Ulrika Unni Uta Valeria Varvara Venla Verity Vesna Vibeke
    Viktoria Vilma Violeta Violetta Virginie Vivienne Walburga Waltraud Wanjiru Wencke Wiebke Wilhelmina Xenia Yana Yelena Yetunde
    Yevgenia Ylva Zahra Zainab Zdenka Zenobia Zinaida Zita Zofia Zora Zuleika Zuzana""".split()
)


def is_given_name(word: str) -> bool:
    """Whether a word is a common first name, of whatever gender."""
    return word in _HE or word in _SHE


def name_gender(name: str) -> str | None:
    """``he``, ``she`` or None, from the first word of a name that is a common first name."""
    for word in name.split():
        if word in _HE:
            return None if word in _SHE else "he"
        if word in _SHE:
            return "she"
    return None
